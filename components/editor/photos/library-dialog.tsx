"use client";

import { Search } from "lucide-react";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/inputs";
import { translator } from "@/lib/messages/index";
import type { LibraryPhoto } from "@/lib/photos/photo";
import { WideDialog } from "../articles/wide-dialog";
import { Thumbnail } from "./thumbnail";
import { useLibrary } from "./use-library";

const t = translator("photos");

type Props = { onClose: () => void; onChosen: (photos: LibraryPhoto[]) => void };

/** Chooses pictures of the library; they come in the order in which they were chosen. */
export function LibraryDialog({ onClose, onChosen }: Props) {
  const { photos, nextBefore, state, search, more } = useLibrary();
  const [q, setQ] = useState("");
  /** What the pictures shown were searched by. */
  const [asked, setAsked] = useState("");
  const [chosen, setChosen] = useState<LibraryPhoto[]>([]);
  const toggle = (photo: LibraryPhoto) =>
    setChosen((before) => (before.some(({ id }) => id === photo.id) ? before.filter(({ id }) => id !== photo.id) : [...before, photo]));

  return (
    <WideDialog open title={t("choose.title")} onClose={onClose}>
      <form
        role="search"
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(q);
          search(q);
        }}
      >
        <TextInput type="search" aria-label={t("library.search")} placeholder={t("library.searchExample")} value={q} onChange={(event) => setQ(event.target.value)} />
        <Button type="submit">
          <Search aria-hidden className="size-4" />
          {t("library.filter")}
        </Button>
      </form>
      <p role="status" className="my-2 text-sm text-ink-soft">
        {state === "searching" ? t("choose.searching") : state === "there" && photos.length === 0 ? t("choose.none") : t("choose.hint")}
      </p>
      {state === "failed" && <Alert tone="bad">{t("choose.failed")}</Alert>}
      <div aria-busy={state === "searching"} className="-mx-2 h-[min(28rem,55dvh)] overflow-y-auto px-2 py-1">
        <ul aria-label={t("library.caption")} className={`grid grid-cols-2 gap-3 sm:grid-cols-4 ${state === "searching" ? "opacity-50" : ""}`}>
          {photos.map((photo) => (
            <li key={photo.id}>
              <Choice photo={photo} place={chosen.findIndex(({ id }) => id === photo.id) + 1} onClick={() => toggle(photo)} />
            </li>
          ))}
        </ul>
        {nextBefore !== null && (
          <p className="my-4 flex justify-center">
            <Button size="s" onClick={() => more(asked)}>
              {t("choose.more")}
            </Button>
          </p>
        )}
      </div>
      <div className="mt-4 flex flex-col-reverse gap-2 border-t border-line pt-4 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t("choose.close")}</Button>
        <Button variant="primary" disabled={chosen.length === 0} onClick={() => onChosen(chosen)}>
          {chosen.length === 0 ? t("choose.insertNone") : t("choose.insert", { count: chosen.length })}
        </Button>
      </div>
    </WideDialog>
  );
}

/** One picture; `place` is the how-manieth of the chosen it is, 0 where it is none. */
function Choice({ photo, place, onClick }: { photo: LibraryPhoto; place: number; onClick: () => void }) {
  const isChosen = place > 0;
  return (
    <button type="button" aria-pressed={isChosen} onClick={onClick} className="relative block w-full rounded-md text-left">
      <Thumbnail photo={photo} className={`aspect-3/2 w-full rounded-md border-2 ${isChosen ? "border-accent" : "border-transparent"}`} />
      {isChosen && (
        <span aria-hidden className="absolute top-2 right-2 grid size-6 place-items-center rounded-full bg-accent text-sm font-medium text-white tabular-nums">
          {place}
        </span>
      )}
      <span className="mt-1 line-clamp-2 text-sm leading-snug">{photo.caption || photo.alt || t("library.noCaption")}</span>
    </button>
  );
}
