import { ImageOff } from "lucide-react";
import type { PhotoFile } from "@/lib/photos/photo";
import { Thumbnail } from "../photos/thumbnail";

export function Picture({ photo }: { photo: PhotoFile | null }) {
  const box = "h-14 w-20 shrink-0 rounded-sm";
  if (photo) return <Thumbnail photo={photo} className={box} />;
  return (
    <span className={`grid place-items-center bg-line/40 text-line-strong ${box}`}>
      <ImageOff aria-hidden className="size-5" />
    </span>
  );
}
