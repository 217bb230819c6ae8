import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import type { useSuggestedSlug } from "./use-suggested-slug";

const t = translator("structure");

type Props = { suggested: ReturnType<typeof useSuggestedSlug>; above: string; error?: string };

/** The last part of an address, with the whole of it below. `above` is where it goes on from. */
export function SlugField({ suggested: { slug, automatic, onType, onSuggest }, above, error }: Props) {
  return (
    <div>
      <TextField
        label={t("slug")}
        name="slug"
        value={slug}
        onChange={(event) => onType(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint={t("slugHint")}
        error={error}
      />
      {slug && (
        <p className="mt-2 text-sm break-all text-ink-soft">
          {t("addressNew")}　{above}/<b className="font-medium text-ink">{slug}</b>
        </p>
      )}
      {!automatic && (
        <Button size="s" variant="quiet" className="mt-1 -ml-3" onClick={onSuggest}>
          {t("slugSuggest")}
        </Button>
      )}
    </div>
  );
}
