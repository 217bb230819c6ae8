import { Search } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import { actionName, actions, isNarrowed, kinds } from "@/lib/audit/schema";
import type { AuditFilter as Filter } from "@/lib/audit/schema";
import { translator } from "@/lib/messages/index";

const t = translator("audit");

type Props = { filter: Filter; people: { id: number; name: string }[] };

/** Narrows the list by a plain GET form, which works without scripts. */
export function AuditFilter({ filter, people }: Props) {
  return (
    <form method="get" role="search" aria-label={t("filter.label")} className="grid grid-cols-2 items-end gap-x-3 gap-y-4 sm:grid-cols-3 lg:grid-cols-6">
      <div className="max-sm:col-span-2">
        <Field label={t("filter.q")}>{(control) => <TextInput type="search" name="q" placeholder={t("filter.qExample")} defaultValue={filter.q} {...control} />}</Field>
      </div>
      <Choice name="person" value={filter.person} any={t("filter.anybody")} label={t("filter.person")} options={people.map(({ id, name }) => [String(id), name])} />
      <Choice name="kind" value={filter.kind} any={t("filter.anyKind")} label={t("filter.kind")} options={kinds.map((kind) => [kind, t(`kind.${kind}`)])} />
      <div className="max-sm:col-span-2">
        <Choice name="action" value={filter.action} any={t("filter.anyAction")} label={t("filter.action")} options={actions.map((action) => [action, actionName(action)])} />
      </div>
      <Field label={t("filter.from")}>{(control) => <TextInput type="date" name="from" defaultValue={filter.from} {...control} />}</Field>
      <Field label={t("filter.until")}>{(control) => <TextInput type="date" name="until" defaultValue={filter.until} {...control} />}</Field>
      <span className="col-span-full flex gap-2">
        <Button type="submit" className="max-sm:flex-1">
          <Search aria-hidden className="size-4" />
          {t("filter.apply")}
        </Button>
        {isNarrowed(filter) && (
          <Link href="/editor/audit" className={buttonClass({ variant: "quiet" })}>
            {t("filter.clear")}
          </Link>
        )}
      </span>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; any: string; value: string | number | undefined; options: [value: string, label: string][] };

function Choice({ name, label, any, value, options }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select name={name} defaultValue={value ?? ""} {...control}>
          <option value="">{any}</option>
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
