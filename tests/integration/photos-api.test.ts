import { beforeEach, describe, expect, it, vi } from "vitest";
import { PATCH } from "@/app/api/photos/[id]/route";
import { POST } from "@/app/api/photos/route";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { NotAllowed } from "@/lib/errors";
import { finishPhotoJobs } from "@/lib/photos/jobs";
import { makeUser } from "../factories/people.ts";
import { animatedWebp, corners, hollowPng } from "../fixtures/photos/pictures.ts";

const session = vi.hoisted(() => ({ requireActorForAction: vi.fn<() => Promise<unknown>>(), SignedOut: class extends Error {} }));
vi.mock("@/lib/auth/session", () => session);

let editor: Actor;
beforeEach(async () => {
  editor = await makeUser("EDITOR");
  session.requireActorForAction.mockResolvedValue(editor);
});

const post = (bytes: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}) =>
  POST(new Request("http://localhost:3000/api/photos", { method: "POST", body: bytes, headers: { "content-type": "image/jpeg", ...headers } }));
const patch = (id: string | number, body: unknown) =>
  PATCH(new Request(`http://localhost:3000/api/photos/${id}`, { method: "PATCH", body: JSON.stringify(body) }), { params: Promise.resolve({ id: String(id) }) });
const bytes = async (buffer: Promise<Buffer>) => new Uint8Array(await buffer);

describe("POST /api/photos", () => {
  it("answers the photo, and the same one again", async () => {
    const picture = await bytes(corners().png().toBuffer());
    const first = await post(picture, { "content-length": String(picture.length) });
    expect(first.status).toBe(201);
    const { photo } = await first.json();
    expect(photo).toMatchObject({ width: 480, height: 320, variants: { jpeg: [320, 480] } });
    expect(photo).not.toHaveProperty("createdById");
    const second = await post(picture);
    expect(second.status).toBe(200);
    expect((await second.json()).photo.id).toBe(photo.id);
    await finishPhotoJobs();
    expect((await db().photo.findUniqueOrThrow({ where: { id: photo.id } })).variants).toHaveProperty("avif");
  });

  it("refuses with a status and with words", async () => {
    const cases = [
      [await post(""), 422],
      [await post("<svg/>"), 415],
      [await post(await bytes(animatedWebp())), 415],
      [await post(new Uint8Array(hollowPng(30_000, 30_000))), 413],
      [await post("x", { "content-length": String(41 * 1024 * 1024) }), 413],
      [await post("\xff\xd8\xff"), 415],
      [await post(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])), 422],
      [await post("x", { "content-length": "2" }), 400],
    ] as const;
    for (const [response, status] of cases) {
      expect(response.status).toBe(status);
      expect((await response.json()).message).toMatch(/。$/);
    }
  });

  it("knows who may not", async () => {
    session.requireActorForAction.mockRejectedValueOnce(new session.SignedOut());
    expect((await post("x")).status).toBe(401);
    session.requireActorForAction.mockRejectedValueOnce(new NotAllowed());
    expect((await post("x")).status).toBe(403);
  });

  it("says that it failed, and why to the log", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    session.requireActorForAction.mockRejectedValueOnce(new Error("database gone"));
    expect((await post("x")).status).toBe(500);
    expect(said).toHaveBeenCalledOnce();
  });
});

describe("PATCH /api/photos/:id", () => {
  const words = { caption: "图说", credit: "通讯员供图", alt: "替代文字" };

  it("sets the words of a photo", async () => {
    const { photo } = await (await post(await bytes(corners(60, 40).png().toBuffer()))).json();
    const response = await patch(photo.id, words);
    expect(response.status).toBe(200);
    expect((await response.json()).photo).toMatchObject({ id: photo.id, ...words });
    await finishPhotoJobs();
  });

  it("refuses what does not fit, what is not there, and who may not", async () => {
    expect((await patch(1, { ...words, credit: "长".repeat(101) })).status).toBe(400);
    expect((await patch(1, { caption: "只有图说" })).status).toBe(400);
    expect((await patch(99_999, words)).status).toBe(404);
    expect((await patch("1e3", words)).status).toBe(404);
    const { photo } = await (await post(await bytes(corners(62, 40).png().toBuffer()))).json();
    session.requireActorForAction.mockResolvedValue(await makeUser("CORRESPONDENT"));
    expect((await patch(photo.id, words)).status).toBe(403);
    await finishPhotoJobs();
  });
});
