import type { Body } from "@/lib/articles/body";
import { toBody, toDocument } from "@/lib/articles/editor-document";
import type { Draft } from "@/lib/articles/schema";

/** Everything of a draft that is edited outside the rich-text editor. */
export type Fields = Omit<Draft, "body">;
export type SetField = <Name extends keyof Fields>(name: Name, value: Fields[Name]) => void;
export type WorkingText = ReturnType<typeof createWorkingText>;

/** The text as it stands on the screen; whoever subscribes hears of every change. */
export function createWorkingText(initial: Draft) {
  let fields = fieldsOf(initial);
  // As the editor hands it back, so that opening a text does not look like a change to it.
  let body = toBody(toDocument(initial.body));
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  const set: SetField = (name, value) => {
    fields = { ...fields, [name]: value };
    tell();
  };
  return {
    fields: () => fields,
    /** What is sent: rows still without a name are left out. */
    draft: (): Draft => ({ ...fields, contributors: fields.contributors.filter(({ name }) => name.trim()), body }),
    set,
    setBody: (next: Body) => {
      body = next;
      tell();
    },
    /** The whole of it at once. */
    replace: (next: Draft) => {
      fields = fieldsOf(next);
      body = next.body;
      tell();
    },
    setFields: (next: Fields) => {
      fields = next;
      tell();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function fieldsOf({ body: _body, ...fields }: Draft): Fields {
  return fields;
}
