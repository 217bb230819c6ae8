"use client";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");

export type SlugProps = {
  siteUrl: string;
  /** Follows the title until somebody types an address. */
  automatic: boolean;
  /** No address that could be shown yet. */
  provisional: boolean;
  published: boolean;
  onType: (slug: string) => void;
  onSuggest: () => void;
};

export function SlugField({ siteUrl, automatic, provisional, published, onType, onSuggest, value, error }: SlugProps & { value: string; error?: string }) {
  return (
    <div>
      <TextField
        id="field-slug"
        label={t("fields.slug")}
        hint={published ? t("slug.published") : automatic ? t("slug.automatic") : t("slug.manual")}
        error={error}
        maxLength={120}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={t("slug.pending")}
        value={provisional ? "" : value}
        onChange={(event) => onType(event.target.value.toLowerCase().replace(/[\s_]+/g, "-"))}
      />
      {!provisional && (
        <p className="mt-2 text-sm break-all text-ink-soft">
          {siteUrl}/articles/<b className="font-medium text-ink">{value}</b>
        </p>
      )}
      {!automatic && !published && (
        <Button size="s" variant="quiet" className="mt-1 -ml-3" onClick={onSuggest}>
          {t("slug.suggest")}
        </Button>
      )}
    </div>
  );
}
