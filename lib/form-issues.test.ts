import { expect, it } from "vitest";
import { z } from "zod";
import { issuesOf } from "./form-issues.ts";

it("names each field once, by its first problem, in the order of the form", () => {
  const schema = z.object({ name: z.string().min(3, "short").regex(/^a/, "no a"), list: z.array(z.object({ text: z.string().min(1, "empty") })) });
  const { error } = schema.safeParse({ name: "x", list: [{ text: "x" }, { text: "" }] });
  expect(error && issuesOf(error)).toEqual([
    { field: "name", message: "short" },
    { field: "list.1.text", message: "empty" },
  ]);
});
