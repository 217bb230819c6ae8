"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";

/** What file dialogs should offer; what is really a picture, the server finds out from its content. */
export const pickable = "image/*,.heic,.heif,.avif";

type Props = { label: string; onFiles: (files: File[]) => void; single?: boolean };

/** A button that asks for pictures, several at once. */
export function PhotoPicker({ label, onFiles, single = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="s" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={pickable}
        multiple={!single}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
