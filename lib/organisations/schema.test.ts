import { describe, expect, it } from "vitest";
import { issuesOf } from "../form-issues.ts";
import { saveOrganisationSchema } from "./schema.ts";

const typed = { placeId: "7", id: "", start: null, kind: "PROPERTY_COMPANY", name: " 示例物业 ", phone: "000-5550 0101、000-5550 0102", address: "", hours: "", follows: "" };
const refused = (change: Record<string, unknown>) => {
  const read = saveOrganisationSchema.safeParse({ ...typed, ...change });
  return read.success ? [] : issuesOf(read.error).map(({ field }) => field);
};

describe("an organisation as it is typed", () => {
  it("is read", () => expect(saveOrganisationSchema.parse(typed)).toMatchObject({ placeId: 7, id: null, name: "示例物业", follows: null }));
  it("may do without a phone where it has an address", () => expect(refused({ phone: "", address: "桥头路1号" })).toEqual([]));
  it("is of no use with neither", () => expect(refused({ phone: " " })).toEqual(["phone"]));
  it("has a name, a kind that there is, and a number that can be called", () =>
    expect(refused({ name: "", kind: "SHOP", phone: "请问门卫" }).sort()).toEqual(["kind", "name", "phone"]));
});
