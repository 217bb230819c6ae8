import { translator } from "@/lib/messages/index";
import { maxBytes } from "@/lib/photos/limits";
import type { PhotoFile } from "@/lib/photos/photo";
import { refuse } from "@/lib/photos/refusal";
import type { Answer, Sending, Tools } from "./upload-queue";

const t = translator("photos");
const ofDesk = translator("deskArticles");

/** By XMLHttpRequest, since fetch does not tell how much has been sent. */
export function send(file: File, progress: (fraction: number) => void, address = "/api/photos"): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<Answer>((resolve) => {
    const failed = () => resolve({ message: t("unreachable"), mayRetry: true });
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => progress(1);
    request.onload = () => resolve(readAnswer(request.status, request.response));
    request.onerror = failed;
    request.onabort = failed;
    request.ontimeout = failed;
  });
  request.open("POST", address);
  request.responseType = "json";
  request.setRequestHeader("content-type", file.type || "application/octet-stream");
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
  request.send(file);
  return { answer, abort: () => request.abort() };
}

/** Has the server fetch a picture that stands on another page. */
export function fetchFrom(address: string): Sending {
  const stop = new AbortController();
  const ask = async (): Promise<Answer> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/api/photos/from-web", { method: "POST", headers, body: JSON.stringify({ address }), signal: stop.signal });
    return readAnswer(response.status, await response.json().catch(() => null));
  };
  return { answer: ask().catch(() => ({ message: t("unreachable"), mayRetry: true })), abort: () => stop.abort() };
}

/** 200 is for a file that was there before; from 500 on, the trouble is the server's or something's on the way to it. */
function readAnswer(status: number, body: unknown): Answer {
  const { photo, similar = [], message, mayRetry = status >= 500 } = (body ?? {}) as { photo?: PhotoFile; similar?: PhotoFile[]; message?: string; mayRetry?: boolean };
  return photo ? { photo, known: status === 200, similar } : { message: message ?? t("failed"), mayRetry };
}

export const browserTools: Tools = {
  objection: ({ size, type }) => {
    if (type === "image/gif") return ofDesk("upload.gif");
    if (size > maxBytes) return refuse("tooLarge").message;
    return size === 0 ? refuse("empty").message : null;
  },
  send: (file, progress) => send(file, progress),
  fetch: fetchFrom,
  preview: (file) => URL.createObjectURL(file),
  release: (url) => URL.revokeObjectURL(url),
};
