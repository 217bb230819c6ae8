import { describe, expect, it } from "vitest";
import { keyPath } from "./key.ts";

describe("a storage key", () => {
  it("names a file below the root", () => {
    expect(keyPath("/data", "originals/ab12.jpg")).toBe("/data/originals/ab12.jpg");
    expect(keyPath("/data", "variants/ab12/640.avif")).toBe("/data/variants/ab12/640.avif");
  });

  it.each(["", "a", "/etc/passwd", "../secret", "originals/../../secret", "originals/..", "originals//a.jpg", "originals/.env", "originals/a\0.jpg", "originals/a.jpg/", "originals\\a.jpg", "Originals/A.jpg"])(
    "cannot be %j",
    (key) => expect(() => keyPath("/data", key)).toThrow("Not a storage key"),
  );
});
