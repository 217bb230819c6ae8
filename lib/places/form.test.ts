import { expect, it } from "vitest";
import { aliasesFrom } from "./form.ts";

it("reads aliases however they are set apart, each once", () => expect(aliasesFrom(" 柳岸、西岸，西岸,老街\n ；")).toEqual(["柳岸", "西岸", "老街"]));
it("none", () => expect(aliasesFrom(" ")).toEqual([]));
