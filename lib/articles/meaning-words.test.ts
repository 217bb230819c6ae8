import { expect, it } from "vitest";
import { weighMeaning } from "./meaning-words.ts";

it.each([
  ["这些数字不能拿来推算。", "这些数字能拿来推算。", ["negation"]],
  ["名单不分年纪。", "名单分年纪。", ["negation"]],
  ["这里可以停车。", "这里禁止停车。", ["negation"]],
  ["他没有来。", "他来了。", ["negation"]],
  ["甲去了，乙没有去。", "甲没有去，乙去了。", ["negation"]],
  ["电梯已经装好。", "电梯将装好。", ["certainty"]],
  ["电梯年底装好。", "电梯预计年底装好。", ["certainty"]],
  ["这是可能的。", "这是必然的。", ["certainty"]],
  ["不可能完成。", "已经完成。", ["negation", "certainty"]],
])("%s → %s is another thing said", (before, after, expected) => expect(weighMeaning([before], [after])).toEqual(expected));

it.each([
  ["大家再接再励。", "大家再接再厉。"],
  ["电梯己经装好。", "电梯已经装好。"],
  ["电梯已经装好。", "电梯已装好。"],
  ["他没有来。", "他未到。"],
  ["从无锡来的。", "从苏州来的。"],
  ["他们非常高兴。", "他们十分高兴。"],
  ["不仅如此，还有别墅。", "此外，还有楼房。"],
  ["未来几年。", "今后几年。"],
  ["特别是老人。", "尤其是老人。"],
  ["不能推算数目。", "不能推算数量。"],
])("%s → %s is a slip", (before, after) => expect(weighMeaning([before], [after])).toEqual([]));
