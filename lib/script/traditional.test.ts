import { expect, it } from "vitest";
import { traditionalWriter } from "./traditional.ts";

it.each([
  ["万里街道的邻里中心", "萬里街道的鄰里中心"],
  ["后天干完，干部说", "後天幹完，幹部說"],
  ["老旧小区加装电梯 AED 44部", "老舊小區加裝電梯 AED 44部"],
  ["在同一页纸上签了字，楼道里", "在同一頁紙上簽了字，樓道裡"],
  ["写明了日期，简单明了", "寫明了日期，簡單明瞭"],
  ["已是繁體", "已是繁體"],
  ["", ""],
])("%s → %s", (simplified, traditional) => expect(traditionalWriter([])(simplified)).toBe(traditional));

it("writes the site's names as the site says, the longest first", () => {
  const write = traditionalWriter([
    { name: "范里", traditional: "范里" },
    { name: "范里路(东)", traditional: "范里路(東)" },
  ]);
  expect(write("姓范的住在范里，离范里路(东)不远")).toBe("姓範的住在范里，離范里路(東)不遠");
});
