import type { Editor } from "@tiptap/core";
import type { AnsweredFinding } from "@/lib/copy-checks/finding";
import type { WorkingText } from "../articles/working-text";
import type { PhotoDesk } from "../photos/photo-desk";
import { askChecks } from "./ask-checks";
import { checkedTexts } from "./checked-texts";
import type { PlacedText } from "./checked-texts";
import { hide, show } from "./highlights";
import { placed, sameMatter } from "./placed-finding";
import type { PlacedFinding } from "./placed-finding";

/** After the last key. */
const calm = 1500;

export type Checked = { state: "waiting" | "checking" | "done" | "failed"; findings: PlacedFinding[] };
type Needs = { articleId: number; text: WorkingText; photos: Pick<PhotoDesk, "byId"> };

/** Has the text checked each time somebody stops typing, and keeps what was found until the next time. */
export function createChecking({ articleId, text, photos }: Needs) {
  let checked: Checked = { state: "waiting", findings: [] };
  let editor: Editor | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = "";
  let answered: { words: string; found: AnsweredFinding[] } | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<Checked>) => {
    checked = { ...checked, ...change };
    listeners.forEach((listener) => listener());
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), calm);
  };
  const take = (now: Editor, found: AnsweredFinding[], texts: PlacedText[]) => {
    const findings = placed(found, texts);
    set({ state: "done", findings });
    show(now, findings.filter(({ ignored }) => !ignored));
  };
  async function check(): Promise<void> {
    const now = editor;
    if (!now || now.isDestroyed) return;
    if (now.view.composing) return later();
    const { doc } = now.state;
    const texts = checkedTexts(text.fields(), doc, photos.byId());
    const request = { articleId, initiativeIds: text.fields().initiativeIds, texts: texts.map(({ place: _, ...one }) => one) };
    const words = JSON.stringify(request);
    if (words === answered?.words) return take(now, answered.found, texts);
    if (words === asked) return;
    asked = words;
    set({ state: "checking" });
    const found = texts.length > 0 ? await askChecks(request) : [];
    // Somebody has written on meanwhile, and their last key has asked again.
    if (asked !== words) return;
    asked = "";
    if (!found) return set({ state: "failed" });
    answered = { words, found };
    // Written on, but not asked yet: that will happen in a moment.
    if (!now.isDestroyed && now.state.doc === doc) take(now, found, texts);
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => checked,
    editor: () => editor,
    attach: (created: Editor) => {
      editor = created;
    },
    later,
    stop: () => clearTimeout(timer),
    drop: (keys: string[]) => {
      set({ findings: checked.findings.filter(({ key }) => !keys.includes(key)) });
      if (editor) hide(editor, keys);
    },
    mark: (which: PlacedFinding, ignored: boolean) => {
      const marked = <T extends AnsweredFinding>(all: T[]) => all.map((one) => (sameMatter(one, which) ? { ...one, ignored } : one));
      if (answered) answered = { ...answered, found: marked(answered.found) };
      set({ findings: marked(checked.findings) });
      if (!ignored) later();
      else if (editor) hide(editor, checked.findings.filter((one) => sameMatter(one, which)).map(({ key }) => key));
    },
  };
}
