import { useId } from "react";
import { TextInput } from "@/components/ui/inputs";
import { translator } from "@/lib/messages/index";

const t = translator("records");
const parts = ["year", "month", "day"] as const;

/** A date as far as it is known: a day, a month, a year or nothing. */
export function DateFields({ label, date, error }: { label: string; date: string; error?: string }) {
  const id = useId();
  const values = date.split("-");
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className="flex items-center gap-2">
        {parts.map((part, index) => (
          <label key={part} className="flex items-center gap-1.5 text-sm">
            <TextInput
              name={part}
              defaultValue={index === 0 ? values[0] : values[index]?.replace(/^0/, "")}
              inputMode="numeric"
              autoComplete="off"
              maxLength={index === 0 ? 4 : 2}
              aria-invalid={error ? true : undefined}
              aria-describedby={`${id}-hint`}
              className={`text-center ${index === 0 ? "max-w-20" : "max-w-14"}`}
            />
            {t(`date.${part}`)}
          </label>
        ))}
      </div>
      <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-soft">
        {error && <span className="block text-accent">{error}</span>}
        {t("date.hint")}
      </p>
    </fieldset>
  );
}
