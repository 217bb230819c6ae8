import { expect, it } from "vitest";
import { negotiate } from "./encode.ts";

it.each([
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["*", "br"],
  ["identity", "identity"],
  ["", "identity"],
  [undefined, "identity"],
])("%s → %s", (accept, encoding) => expect(negotiate(accept)).toBe(encoding));
