import type { PhotoFile } from "@/lib/photos/photo";

/** A file on its way to becoming a photo. `progress` is what has been sent, from 0 to 1; the server works on it afterwards. */
export type Upload = {
  id: string;
  name: string;
  /** The file itself, to show until the photo is there. A browser may be unable to (HEIC). */
  previewUrl: string;
  progress: number;
  state: "waiting" | "sending" | "processing" | "fetching" | "done" | "failed";
  /** Why it failed, and what to do. */
  message: string;
  /** The way failed, not the file: sending it again may help. */
  mayRetry: boolean;
  photo: PhotoFile | null;
  /** Exactly this file was there before, and may bring its old texts. */
  known: boolean;
  /** Pictures of the library that look like it. */
  similar: PhotoFile[];
  /** What stood below it in the text that it was pasted with. */
  caption: string;
};

/** A picture that came with a pasted text: its file, where the server finds it, or why it does not come along. */
export type Wish = { name: string; caption: string } & ({ file: File } | { address: string } | { refusal: string });

export type Answer = { photo: PhotoFile; known: boolean; similar: PhotoFile[] } | { message: string; mayRetry: boolean };
export type Sending = { answer: Promise<Answer>; abort: () => void };
/** What a browser does for the queue. */
export type Tools = {
  /** A message where the file cannot be taken anyway. */
  objection: (file: File) => string | null;
  send: (file: File, progress: (fraction: number) => void) => Sending;
  /** Has the server get it. */
  fetch: (address: string) => Sending;
  preview: (file: File) => string;
  release: (previewUrl: string) => void;
};
export type UploadQueue = ReturnType<typeof createUploadQueue>;

const atOnce = 2;

/** Sends files two at a time, in order, and tells of every change. A removed upload is told of no more. */
export function createUploadQueue(tools: Tools, changed: (upload: Upload) => void) {
  type Entry = { wish: Wish; upload: Upload; sending: Sending | null };
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let list: Upload[] = [];
  let last = 0;
  let paused = false;

  const publish = () => {
    list = [...entries.values()].map(({ upload }) => upload);
    for (const listener of listeners) listener();
  };
  const change = (entry: Entry, to: Partial<Upload>) => {
    if (entries.get(entry.upload.id) !== entry) return;
    entry.upload = { ...entry.upload, ...to };
    publish();
    changed(entry.upload);
  };

  const start = (entry: Entry) => {
    const { wish } = entry;
    if ("refusal" in wish) return;
    const progress = (fraction: number) => change(entry, { progress: fraction, state: fraction < 1 ? "sending" : "processing" });
    const sending = "file" in wish ? tools.send(wish.file, progress) : tools.fetch(wish.address);
    entry.sending = sending;
    change(entry, { state: "file" in wish ? "sending" : "fetching", progress: 0, message: "" });
    void sending.answer.then((answer) => {
      if (entry.sending !== sending) return;
      entry.sending = null;
      change(entry, "photo" in answer ? { state: "done", progress: 1, ...answer } : { state: "failed", ...answer });
      startNext();
    });
  };
  const startNext = () => {
    if (paused) return;
    const all = [...entries.values()];
    const free = atOnce - all.filter(({ sending }) => sending).length;
    for (const entry of all.filter(({ upload }) => upload.state === "waiting").slice(0, Math.max(0, free))) start(entry);
  };
  const remove = (id: string) => {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    entry.sending?.abort();
    entry.sending = null;
    release(entry);
  };
  const release = ({ upload }: Entry) => {
    if (upload.previewUrl) tools.release(upload.previewUrl);
  };
  const objection = (wish: Wish) => ("file" in wish ? tools.objection(wish.file) : "refusal" in wish ? wish.refusal : null);
  const previewOf = (wish: Wish) => ("file" in wish ? tools.preview(wish.file) : "");
  const addWishes = (wishes: Wish[]): string[] => {
    const added = wishes.map((wish): Entry => {
      const id = `upload-${++last}`;
      const beginning = { progress: 0, state: "waiting", message: "", mayRetry: false, photo: null, known: false, similar: [] as PhotoFile[] } as const;
      const entry: Entry = { wish, upload: { id, name: wish.name, caption: wish.caption, previewUrl: previewOf(wish), ...beginning }, sending: null };
      entries.set(id, entry);
      return entry;
    });
    for (const entry of added) {
      const message = objection(entry.wish);
      change(entry, message ? { state: "failed", message } : {});
    }
    startNext();
    return added.map(({ upload }) => upload.id);
  };

  return {
    /** Answers an id for each file, in order. */
    add: (files: File[]): string[] => addWishes(files.map((file) => ({ file, name: file.name, caption: "" }))),
    addWishes,
    /** Puts a file in the place of a picture that could not be had. */
    replace(id: string, file: File): void {
      const entry = entries.get(id);
      if (entry?.upload.state !== "failed") return;
      release(entry);
      entry.wish = { file, name: file.name, caption: entry.wish.caption };
      const message = tools.objection(file);
      change(entry, { name: file.name, previewUrl: tools.preview(file), progress: 0, mayRetry: false, ...(message ? { message } : { state: "waiting", message: "" }) });
      startNext();
    },
    retry(id: string): void {
      const entry = entries.get(id);
      if (entry?.upload.state !== "failed" || !entry.upload.mayRetry) return;
      change(entry, { state: "waiting", progress: 0, message: "" });
      startNext();
    },
    /** All that the way, not the file, kept from arriving. */
    retryAll(): void {
      for (const entry of entries.values()) {
        if (entry.upload.state === "failed" && entry.upload.mayRetry) change(entry, { state: "waiting", progress: 0, message: "" });
      }
      startNext();
    },
    /** Nothing more is sent until `resume`; what was half sent begins anew then. What the server has whole, it finishes. */
    pause(): void {
      paused = true;
      for (const entry of entries.values()) {
        if (entry.upload.state !== "sending") continue;
        const { sending } = entry;
        entry.sending = null;
        sending?.abort();
        change(entry, { state: "waiting", progress: 0 });
      }
      publish();
    },
    resume(): void {
      paused = false;
      publish();
      startNext();
    },
    isPaused: () => paused,
    /** Also takes a finished one off the list; the photo stays. */
    cancel(id: string): void {
      remove(id);
      publish();
      startNext();
    },
    cancelAll(): void {
      for (const id of [...entries.keys()]) remove(id);
      publish();
    },
    list: (): Upload[] => list,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
