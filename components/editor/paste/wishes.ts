import { translator } from "@/lib/messages/index";
import type { Wish } from "../photos/upload-queue";
import type { PastedPicture } from "./blocks";

const t = translator("paste");

/** What is to be done about a pasted picture: sent, where it came along; fetched, where it stands on the web; or asked for. */
export function wishFor({ kind, address, caption }: PastedPicture, number: number): Wish {
  const named = { name: caption || t("picture", { number }), caption };
  if (kind === "web") return { ...named, address };
  if (kind === "local") return { ...named, refusal: t("refused.local") };
  const file = fileOf(address, named.name);
  return file ? { ...named, file } : { ...named, refusal: t("refused.broken") };
}

function fileOf(uri: string, name: string): File | null {
  const [, type = "", base64 = ""] = /^data:([^;,]+);base64,(.*)$/is.exec(uri) ?? [];
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s|%0A/g, "")), (letter) => letter.charCodeAt(0));
    return new File([bytes], name, { type });
  } catch {
    return null;
  }
}
