"use client";

import { useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { PhotoUse } from "@/lib/articles/body";
import { translator } from "@/lib/messages/index";
import { LibraryDialog } from "./library-dialog";
import { newUse } from "./new-use";
import { usePhotoDesk } from "./photo-desk";

const t = translator("photos");

type Props = {
  /** How many more the gallery holds. */
  room: number;
  onChosen: (uses: PhotoUse[]) => void;
};

/** Puts pictures of the library into a gallery, behind those that it has. */
export function GalleryLibrary({ room, onChosen }: Props) {
  const desk = usePhotoDesk();
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="s" disabled={room <= 0} onClick={() => setIsOpen(true)}>
        {t("choose.toGallery")}
      </Button>
      {isOpen &&
        // Outside the text, which would take its keys for writing.
        createPortal(
          <LibraryDialog
            onClose={() => setIsOpen(false)}
            onChosen={(photos) => {
              setIsOpen(false);
              const fitting = photos.slice(0, room);
              desk.learn(fitting);
              onChosen(fitting.map(newUse));
              if (fitting.length < photos.length) toast(t("choose.galleryFull", { count: photos.length - fitting.length }), "bad");
            }}
          />,
          document.body,
        )}
    </>
  );
}
