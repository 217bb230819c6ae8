import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readTaken } from "./exif.ts";
import { takenOn } from "./taken-on.ts";

const now = new Date("2026-11-22T08:00:00Z");
const exifOf = async (exif: Record<string, string>) => {
  const blank = sharp({ create: { width: 4, height: 4, channels: 3, background: "grey" } });
  const file = await blank.withExif({ IFD0: { Make: "Bilin Camera" }, IFD2: exif }).jpeg().toBuffer();
  return (await sharp(file).metadata()).exif!;
};

describe("what a camera wrote down", () => {
  it("is read from the file", async () => {
    const exif = await exifOf({ DateTimeOriginal: "2025:11:27 10:20:30", OffsetTimeOriginal: "+08:00" });
    expect(readTaken(exif)).toEqual({ at: "2025:11:27 10:20:30", offset: "+08:00" });
  });

  it("is nothing where it is missing, cut off or no EXIF at all", async () => {
    const exif = await exifOf({ DateTimeOriginal: "2025:11:27 10:20:30" });
    expect(readTaken(await exifOf({ LensModel: "x" }))).toEqual({ at: "", offset: "" });
    for (const length of [0, 3, 10, 20, 60]) expect(takenOn(readTaken(exif.subarray(0, length)), now)).toBeNull();
    expect(readTaken(new Uint8Array(200).fill(255))).toBeNull();
  });
});

describe("the day a picture was taken", () => {
  it.each([
    ["2025:11:27 10:20:30", "", "2025-11-27"],
    ["2025:11:27 23:30:00", "+08:00", "2025-11-27"],
    ["2025:11:27 23:30:00", "+00:00", "2025-11-28"],
    ["2025:11:27 23:30:00", "+99:00", "2025-11-27"],
    ["2026:11:22 20:00:00", "", "2026-11-22"],
  ])("%s %s", (at, offset, day) => expect(takenOn({ at, offset }, now)).toBe(day));

  it.each(["", "0000:00:00 00:00:00", "2025:02:30 10:00:00", "2025:13:01 10:00:00", "1980:01:01 00:00:12", "2016:01:01 00:00:12", "2027:01:01 10:00:00", "2025-11-27", "2025:11:27 25:00:00"])(
    "is not known from %s", (at) => expect(takenOn({ at, offset: "" }, now)).toBeNull());
});
