import { describe, expect, it } from "vitest";
import { isProvisional, numbered, provisionalSlug, slugFrom } from "./slug.ts";
import { slugSchema } from "./schema.ts";

describe("slugFrom", () => {
  it.each([
    ["老旧小区的电梯", "laojiu-xiaoqu-de-dianti"],
    ["重庆银行行长", "chongqing-yinhang-hangzhang"],
    ["44部电梯装进老楼", "44-bu-dianti-zhuang-jin-lao-lou"],
    ["“1+3+N”　怎么做？", "1-3-n-zenme-zuo"],
    ["女书记绿化", "nv-shuji-lvhua"],
    ["iPhone 17Pro", "iphone-17pro"],
    ["Café", "cafe"],
    ["１２楼", "12-lou"],
    ["藝術", "yishu"],
    ["😀", ""],
    ["", ""],
  ])("%s → %s", (title, slug) => expect(slugFrom(title)).toBe(slug));

  it("ends at a word within sixty characters", () => {
    const slug = slugFrom("欧景苑社区“五字诀”让老旧小区焕发新颜，居民说家门口的事有人管了");
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slugFrom("欧景苑社区“五字诀”让老旧小区焕发新颜")).toMatch(new RegExp(`^${slug}`));
    expect(slugFrom("a".repeat(80))).toBe("a".repeat(60));
  });

  it("makes addresses that the schema takes", () => {
    for (const title of ["，，楼组 ——", "A&B 社区", "1", "𠮷野家开业"]) expect(slugSchema.safeParse(slugFrom(title)).success).toBe(true);
  });
});

it("numbers further tries", () => expect([1, 2, 3].map((attempt) => numbered("liuan", attempt))).toEqual(["liuan", "liuan-2", "liuan-3"]));

it("knows its own provisional addresses, and takes no other for one", () => {
  expect(isProvisional(provisionalSlug())).toBe(true);
  expect(slugSchema.safeParse(provisionalSlug()).success).toBe(true);
  expect(["draft", "draft-2", "draft-of-the-plan1", "my-draft-0123456789ab"].some(isProvisional)).toBe(false);
});
