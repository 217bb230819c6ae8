"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { TextInput } from "@/components/ui/inputs";
import { translator } from "@/lib/messages/index";
import type { PlaceRow } from "@/lib/places/place";
import { Row, Rows } from "./rows";

const t = translator("structure");
const site = translator("site");

/** All places as an indented tree; what is typed narrows it to a plain list, and stays in the address for the way back. */
export function PlaceList({ places }: { places: PlaceRow[] }) {
  const [query, setQuery] = useState(useSearchParams().get("q") ?? "");
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = places.filter(({ search }) => words.every((word) => search.includes(word)));
  const isNarrowed = words.length > 0;
  const narrow = (text: string) => {
    setQuery(text);
    window.history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
  };
  return (
    <>
      <form role="search" className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          name="q"
          className="sm:max-w-md"
          aria-label={t("places.search")}
          placeholder={t("places.searchExample")}
          autoComplete="off"
          value={query}
          onChange={(event) => narrow(event.target.value)}
        />
        <p role="status" className="text-sm text-ink-soft">
          {t(isNarrowed ? "places.found" : "places.count", { count: found.length })}
        </p>
      </form>
      {found.length === 0 && isNarrowed ? (
        <EmptyState title={t("places.none")}>{t("places.noneText")}</EmptyState>
      ) : (
        <Rows label={t("places.list")}>
          {found.map(({ id, name, kind, aliases, href, trail }) => (
            <Row
              key={id}
              name={name}
              editHref={`/editor/places/${id}`}
              href={href}
              depth={isNarrowed ? 0 : trail.length}
              badge={<Badge>{site(`place.kind.${kind}`)}</Badge>}
            >
              {[isNarrowed ? trail.join(" › ") : "", telling(name, aliases)].filter(Boolean).join("　")}
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}

/** The aliases that are more than a part of the name. */
function telling(name: string, aliases: string[]): string {
  const others = aliases.filter((alias) => !name.includes(alias));
  return others.length > 0 ? t("aliasesOf", { names: others.join("、") }) : "";
}
