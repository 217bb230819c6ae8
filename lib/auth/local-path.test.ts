import { expect, it } from "vitest";
import { localPath } from "./local-path.ts";

it.each([
  ["/editor/users", "/editor/users"],
  ["/editor/articles?state=DRAFT&_rsc=1x2y", "/editor/articles?state=DRAFT"],
  ["/editor", "/editor"],
  ["/editors", "/editor"],
  ["/", "/editor"],
  ["https://evil.example/editor", "/editor"],
  ["//evil.example/editor", "/editor"],
  ["/\\evil.example/editor", "/editor"],
  ["javascript:alert(1)", "/editor"],
  ["/editor/../sign-in", "/editor"],
  ["http://[", "/editor"],
  ["", "/editor"],
  [undefined, "/editor"],
])("%s → %s", (next, path) => expect(localPath(next)).toBe(path));
