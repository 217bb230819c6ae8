import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/photos/from-web/route";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { finishPhotoJobs } from "@/lib/photos/jobs";
import { maxBytes } from "@/lib/photos/limits";
import { isPublicAddress } from "@/lib/photos/public-address";
import { reach } from "@/lib/photos/reach";
import { upload } from "@/lib/photos/upload";
import { uploadFromWeb } from "@/lib/photos/upload-from-web";
import { storage } from "@/lib/storage/index";
import { makeUser } from "../factories/people.ts";
import { corners } from "../fixtures/photos/pictures.ts";

const session = vi.hoisted(() => ({ requireActorForAction: vi.fn<() => Promise<unknown>>(), SignedOut: class extends Error {} }));
vi.mock("@/lib/auth/session", () => session);

// An internet of our own: 127.0.0.1 is out there, everything else special stays special.
const names: Record<string, string[]> = {
  "pictures.example": ["127.0.0.1"], "inside.example": ["10.0.0.8"], "mixed.example": ["127.0.0.1", "169.254.169.254"],
};
let actor: Actor;
let server: Server;
let port = 0;
let asked: string[] = [];
const at = (path: string, host = "pictures.example") => `http://${host}:${port}${path}`;

const pages: Record<string, RequestListener> = {
  "/picture": (_, response) => void corners(300, 200).jpeg().toBuffer().then((bytes) => response.end(bytes)),
  "/moved": (_, response) => response.writeHead(302, { location: "/picture" }).end(),
  "/to-inside": (_, response) => response.writeHead(302, { location: at("/picture", "inside.example") }).end(),
  "/to-number": (_, response) => response.writeHead(301, { location: at("/picture", "192.168.0.1") }).end(),
  "/to-file": (_, response) => response.writeHead(301, { location: "file:///etc/passwd" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/page": (_, response) => response.writeHead(200, { "content-type": "image/jpeg" }).end("<html>no picture</html>"),
  "/huge": (_, response) => response.writeHead(200, { "content-length": String(maxBytes + 1) }).flushHeaders(),
  "/endless": (_, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(1 << 20)));
    };
    response.on("drain", more);
    more();
  },
  "/silent": () => undefined,
  "/half": (_, response) => response.writeHead(200).write("\xff\xd8\xff"),
};

beforeAll(async () => {
  actor = await makeUser("CORRESPONDENT");
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const page = pages[request.url ?? ""];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  session.requireActorForAction.mockResolvedValue(actor);
  vi.spyOn(reach, "address").mockImplementation((address) => address === "127.0.0.1" || isPublicAddress(address));
  vi.spyOn(reach, "port").mockImplementation(() => true);
  vi.spyOn(reach, "lookup").mockImplementation((hostname, _, done) => {
    const found = (names[hostname] ?? []).map((address) => ({ address, family: 4 }));
    done(found.length > 0 ? null : new Error("ENOTFOUND"), found);
  });
});

const post = (body: unknown) => POST(new Request("http://localhost:3000/api/photos/from-web", { method: "POST", body: JSON.stringify(body) }));
const reasonFor = async (address: string, patience?: number) => {
  const result = await uploadFromWeb(actor, address, patience);
  return result.ok ? "taken" : result.reason;
};

describe("a picture that a pasted text shows", () => {
  it("is taken in like an upload, also by a redirect; the second time it is the same", async () => {
    const first = await post({ address: at("/moved") });
    expect(first.status).toBe(201);
    const { photo } = await first.json();
    expect(photo).toMatchObject({ width: 300, height: 200 });
    const again = await post({ address: at("/picture") });
    expect([again.status, (await again.json()).photo.id]).toEqual([200, photo.id]);
    await finishPhotoJobs();
  });

  it("is refused with what to do, and nothing is kept of it", async () => {
    const before = await db().photo.count();
    const response = await post({ address: at("/page") });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining("请把图片存下来"), mayRetry: false });
    expect((await post({ address: 1 })).status).toBe(400);
    expect(await db().photo.count()).toBe(before);
  });

  it.each([
    ["/page", "unsupported"],
    ["/huge", "tooLarge"],
    ["/endless", "tooLarge"],
    ["/round", "unreachable"],
    ["/nothing", "unreachable"],
  ])("%s: %s", async (path, reason) => expect(await reasonFor(at(path))).toBe(reason));

  it.each(["/silent", "/half"])("%s is given up after a time", async (path) => expect(await reasonFor(at(path), 300)).toBe("slow"));
});

describe("what is not on the open internet", () => {
  it.each(["inside.example", "mixed.example", "10.0.0.8", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706434", "0xA000008"])("%s is never asked", async (host) => {
    expect(await reasonFor(at("/picture", host))).toMatch(/^(address|unreachable)$/);
    expect(asked).toEqual([]);
  });

  it.each(["/to-inside", "/to-number", "/to-file"])("is not reached by a redirect either: %s", async (path) => {
    expect(await reasonFor(at(path))).toBe("address");
    expect(asked).toEqual([path]);
  });

  it.each(["file:///etc/passwd", "ftp://pictures.example/a", "data:image/png;base64,AA", "http://user:pass@pictures.example/a", "//pictures.example/a", ""])("nor is it anything but the web: %s", async (address) =>
    expect(await reasonFor(address)).toBe("address"));

  it("is also this machine, and every port but the web's own, when nobody tests", async () => {
    vi.restoreAllMocks();
    expect(await reasonFor("http://127.0.0.1/picture")).toBe("address");
    expect(await reasonFor(at("/picture", "1.1.1.1"))).toBe("address");
    expect(asked).toEqual([]);
  });
});

it("takes the day it was taken from the camera, and tells readers nothing of it", async () => {
  const original = await corners(310, 200).withExif({ IFD2: { DateTimeOriginal: "2025:11:27 23:30:00", OffsetTimeOriginal: "+00:00" } }).jpeg().toBuffer();
  const result = await upload(actor, new Blob([new Uint8Array(original)]).stream());
  if (!result.ok) throw new Error(result.reason);
  const { takenOn } = await db().photo.findUniqueOrThrow({ where: { id: result.photo.id } });
  expect(takenOn?.toISOString().slice(0, 10)).toBe("2025-11-28");
  const served = await storage().get(`variants/${result.photo.hash}/310.jpg`);
  expect(served?.includes("2025:11:27")).toBe(false);
  await finishPhotoJobs();
});
