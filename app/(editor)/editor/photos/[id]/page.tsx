import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CropPhoto } from "@/components/editor/photos/crop-photo";
import { DeletePhoto } from "@/components/editor/photos/delete-photo";
import { FocusPicker } from "@/components/editor/photos/focus-picker";
import { PhotoArticles } from "@/components/editor/photos/photo-articles";
import { PhotoWords } from "@/components/editor/photos/photo-words";
import { ReplacePhoto } from "@/components/editor/photos/replace-photo";
import { SimilarPhotos } from "@/components/editor/photos/similar-photos";
import { WordsRead } from "@/components/editor/photos/words-read";
import { NotPermitted } from "@/components/editor/shell/notice";
import { Top } from "@/components/editor/structure/top";
import { clock } from "@/components/editor/articles/clock";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { NotAllowed } from "@/lib/errors";
import { translator } from "@/lib/messages/index";
import { answerWith } from "@/lib/page-store/context";
import { photoToEdit } from "@/lib/photos/editor-queries";
import { placeOptions } from "@/lib/places/editor-queries";

const t = translator("photos");

const load = cache(async (actor: Actor, id: string) => {
  const photo = /^[1-9]\d{0,8}$/.test(id)
    ? await photoToEdit(actor, Number(id)).catch((error: unknown) => {
        if (error instanceof NotAllowed) return "hidden" as const;
        throw error;
      })
    : null;
  return photo ?? notFound();
});

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(await requireActor(), (await params).id);
  return { title: (loaded !== "hidden" && loaded.words.caption) || t("photo.title") };
}

export default async function PhotoPage({ params }: Props) {
  const actor = await requireActor();
  const loaded = await load(actor, (await params).id);
  if (loaded === "hidden") {
    answerWith({ status: 403 });
    return <NotPermitted reason={t("photo.notYours")} />;
  }
  const { photo, words, crop, file, articles, hiddenArticles, similar, mayChange } = loaded;
  const places = await placeOptions();
  const uses = articles.length + hiddenArticles;
  const facts = { width: photo.width, height: photo.height, megabytes: Math.max(0.1, Math.round(file.bytes / 104_858) / 10), format: file.format.toUpperCase() };
  return (
    <>
      <Top back={{ href: "/editor/photos", label: t("photo.back") }} title={t("photo.title")} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] lg:grid-rows-[auto_1fr] lg:items-start xl:gap-8">
        <div className="min-w-0 space-y-6">
          {/* Another file or crop is another picture to point at. */}
          <FocusPicker key={photo.hash} photo={photo} mayChange={mayChange} />
          <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft tabular-nums">
            <span>{t("photo.file", facts)}</span>
            {crop && <span>{t("photo.cropped")}</span>}
            <span>{t("photo.uploaded", { name: file.uploadedBy, time: clock(file.uploadedAt) })}</span>
          </p>
          {mayChange && (
            <div className="flex flex-wrap items-center gap-2">
              <CropPhoto key={photo.hash} photoId={photo.id} crop={crop} />
              <ReplacePhoto photo={photo} articles={uses} />
              <DeletePhoto photoId={photo.id} isUsed={uses > 0} />
            </div>
          )}
        </div>
        <div className="min-w-0 lg:row-span-2">{mayChange ? <PhotoWords id={photo.id} words={words} places={places} /> : <WordsRead words={words} />}</div>
        <div className="min-w-0 space-y-6">
          <PhotoArticles articles={articles} hiddenArticles={hiddenArticles} />
          {similar.length > 0 && <SimilarPhotos photos={similar} />}
        </div>
      </div>
    </>
  );
}
