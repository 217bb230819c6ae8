import { expect, it } from "vitest";
import { nameOf } from "./names.ts";
import { nearestNames } from "./nearest.ts";

const names = ["桥头社区", "柳岸街道", "青莲社区", "松坪街道"].map((name, id) => nameOf("PLACE", id, `/places/${id}`, [name]));

it.each([
  ["乔头社区", "桥头社区"],
  ["侨头", "桥头社区"],
  ["柳岸", "柳岸街道"],
  ["柳暗街道", "柳岸街道"],
])("%s is nearest to %s", (text, name) => expect(nearestNames(names, text)[0]?.name).toBe(name));

it("offers nothing far-fetched", () => expect(nearestNames(names, "火箭")).toEqual([]));
