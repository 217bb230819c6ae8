import { describe, expect, it } from "vitest";
import type { PhotoFile } from "@/lib/photos/photo";
import { createUploadQueue } from "./upload-queue";
import type { Answer, Upload } from "./upload-queue";

const photo = (id: number) => ({ id }) as PhotoFile;
const file = (name: string) => new File(["x"], name);
const settled = () => new Promise((resolve) => setImmediate(resolve));

function setUp() {
  const sent: { name: string; progress: (fraction: number) => void; answer: (answer: Answer) => void; aborted: boolean }[] = [];
  const released: string[] = [];
  const changes: Upload[] = [];
  const queue = createUploadQueue(
    {
      objection: ({ name }) => (name === "huge.jpg" ? "太大" : null),
      preview: ({ name }) => `blob:${name}`,
      release: (url) => released.push(url),
      fetch: (address) => {
        const { promise, resolve } = Promise.withResolvers<Answer>();
        const entry = { name: address, progress: () => undefined, answer: resolve, aborted: false };
        sent.push(entry);
        return { answer: promise, abort: () => void (entry.aborted = true) };
      },
      send: ({ name }, progress) => {
        const { promise, resolve } = Promise.withResolvers<Answer>();
        const entry = { name, progress, answer: resolve, aborted: false };
        sent.push(entry);
        return { answer: promise, abort: () => void (entry.aborted = true) };
      },
    },
    (upload) => changes.push(upload),
  );
  const states = () => queue.list().map(({ name, state }) => `${name} ${state}`);
  return { queue, sent, released, changes, states };
}

describe("uploads", () => {
  it("go two at a time, in order", async () => {
    const { queue, sent, states } = setUp();
    queue.add(["a", "b", "c", "d"].map(file));
    expect(states()).toEqual(["a sending", "b sending", "c waiting", "d waiting"]);
    sent[1]?.answer({ photo: photo(1), known: false, similar: [] });
    await settled();
    expect(states()).toEqual(["a sending", "b done", "c sending", "d waiting"]);
    sent[0]?.answer({ message: "坏了", mayRetry: false });
    await settled();
    expect(states()).toEqual(["a failed", "b done", "c sending", "d sending"]);
  });

  it("tell how far they are, and of the photo once", async () => {
    const { queue, sent, changes } = setUp();
    const [id] = queue.add([file("a")]);
    sent[0]?.progress(0.5);
    expect(queue.list()[0]).toMatchObject({ id, previewUrl: "blob:a", progress: 0.5, state: "sending" });
    sent[0]?.progress(1);
    expect(queue.list()[0]).toMatchObject({ progress: 1, state: "processing" });
    sent[0]?.answer({ photo: photo(7), known: false, similar: [] });
    await settled();
    expect(queue.list()[0]).toMatchObject({ state: "done", photo: { id: 7 } });
    expect(changes.filter((change) => change.photo)).toHaveLength(1);
  });

  it("are not sent when they cannot be taken anyway", () => {
    const { queue, sent } = setUp();
    queue.add([file("huge.jpg"), file("a")]);
    expect(queue.list()[0]).toMatchObject({ state: "failed", message: "太大" });
    expect(sent.map(({ name }) => name)).toEqual(["a"]);
  });

  it("may be tried again", async () => {
    const { queue, sent, states } = setUp();
    const [id = ""] = queue.add([file("a")]);
    sent[0]?.answer({ message: "连接断了", mayRetry: true });
    await settled();
    expect(queue.list()[0]).toMatchObject({ state: "failed", message: "连接断了" });
    queue.retry(id);
    expect(queue.list()[0]).toMatchObject({ state: "sending", progress: 0, message: "" });
    queue.retry(id);
    expect(sent).toHaveLength(2);
    sent[1]?.answer({ photo: photo(1), known: false, similar: [] });
    await settled();
    expect(states()).toEqual(["a done"]);
  });

  it("are not tried again where the file was refused", async () => {
    const { queue, sent } = setUp();
    const [id = ""] = queue.add([file("a")]);
    sent[0]?.answer({ message: "不是照片", mayRetry: false });
    await settled();
    queue.retry(id);
    expect(queue.list()[0]).toMatchObject({ state: "failed", message: "不是照片", mayRetry: false });
    expect(sent).toHaveLength(1);
  });

  it("may be stopped, which makes room and lets the preview go", async () => {
    const { queue, sent, states, released, changes } = setUp();
    const [a = ""] = queue.add(["a", "b", "c"].map(file));
    queue.cancel(a);
    expect(sent[0]?.aborted).toBe(true);
    expect(released).toEqual(["blob:a"]);
    expect(states()).toEqual(["b sending", "c sending"]);
    const told = changes.length;
    sent[0]?.answer({ photo: photo(1), known: false, similar: [] });
    sent[0]?.progress(1);
    await settled();
    expect(changes).toHaveLength(told);
    queue.cancelAll();
    expect(states()).toEqual([]);
    expect(sent.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  });

  it("may be paused: what is half sent begins anew, what the server has whole it finishes", async () => {
    const { queue, sent, states } = setUp();
    queue.add(["a", "b", "c"].map(file));
    sent[0]?.progress(1);
    sent[1]?.progress(0.5);
    queue.pause();
    expect(queue.isPaused()).toBe(true);
    expect(states()).toEqual(["a processing", "b waiting", "c waiting"]);
    expect(sent.map(({ aborted }) => aborted)).toEqual([false, true]);
    sent[1]?.answer({ message: "连接断了", mayRetry: true });
    sent[0]?.answer({ photo: photo(1), known: false, similar: [] });
    await settled();
    expect(states()).toEqual(["a done", "b waiting", "c waiting"]);
    queue.resume();
    expect(states()).toEqual(["a done", "b sending", "c sending"]);
    expect(sent.map(({ name }) => name)).toEqual(["a", "b", "b", "c"]);
  });

  it("may all be tried again that the way kept from arriving", async () => {
    const { queue, sent, states } = setUp();
    queue.add(["a", "b", "c"].map(file));
    sent[0]?.answer({ message: "不是照片", mayRetry: false });
    sent[1]?.answer({ message: "连接断了", mayRetry: true });
    await settled();
    sent[2]?.answer({ message: "连接断了", mayRetry: true });
    await settled();
    queue.retryAll();
    expect(states()).toEqual(["a failed", "b sending", "c sending"]);
  });
});

describe("pictures of a pasted text", () => {
  it("are fetched in turn with files, keep their caption, and say why one does not come along", async () => {
    const { queue, sent, states } = setUp();
    queue.addWishes([
      { name: "一", caption: "图说", address: "https://a.example/1" },
      { name: "二", caption: "", refusal: "在原来的文件里" },
      { name: "三", caption: "", file: file("c") },
    ]);
    expect(states()).toEqual(["一 fetching", "二 failed", "三 sending"]);
    expect(queue.list()[1]).toMatchObject({ message: "在原来的文件里", mayRetry: false, previewUrl: "" });
    sent[0]?.answer({ photo: photo(1), known: false, similar: [] });
    await settled();
    expect(queue.list()[0]).toMatchObject({ state: "done", caption: "图说" });
  });

  it("may be replaced by a file where they could not be had", async () => {
    const { queue, sent, states, released } = setUp();
    const [id = ""] = queue.addWishes([{ name: "一", caption: "图说", address: "https://a.example/1" }]);
    queue.replace(id, file("早"));
    expect(states()).toEqual(["一 fetching"]);
    sent[0]?.answer({ message: "取不到", mayRetry: false });
    await settled();
    queue.replace(id, file("huge.jpg"));
    expect(queue.list()[0]).toMatchObject({ state: "failed", message: "太大" });
    queue.replace(id, file("a"));
    expect(queue.list()[0]).toMatchObject({ name: "a", state: "sending", caption: "图说", message: "" });
    expect(released).toEqual(["blob:huge.jpg"]);
  });
});
