import { a, h2, note, p, photo } from "../builders.ts";
import type { DemoArticle } from "../builders.ts";

export const wanliTwoEstates: DemoArticle = {
  slug: "wanli-chongwu-he-diandongche",
  published: "2026-04-23 11:00",
  title: "万里街道的两道楼组题：宠物和电动自行车",
  lead: "楼组里的争执，往往由小处起头。在上海市普陀区万里街道，愉景华庭的题目是宠物，中环花苑的题目是电动自行车往哪儿停。",
  source: "比邻示例",
  contributors: [{ role: "REPORTER", name: "比邻示例站 编辑部" }],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "renewal/parking",
  places: ["shanghai/putuo/wanli/yujinghuating", "shanghai/putuo/wanli/zhonghuanhuayuan"],
  topics: ["楼组", "宠物", "电动自行车"],
  initiatives: ["wanli-neighbourly-buildings"],
  body: [
    note("演示文字，据公开的社区报道重新编写，材料未注明日期。配图均为插图，画的不是这两个小区。"),
    photo("charging-posts", "电动自行车停到哪儿、怎么看住火，是许多小区的共同题目。"),
    h2("愉景华庭：给护卫队起个好笑的名字"),
    p("养的人当它是家里一口，不养的人看见的是绳子、毛和叫声。", a("愉景华庭", "/places/shanghai/putuo/wanli/yujinghuating"), "为宠物的事成立了一支队伍，名字叫“哈基米护卫队”。"),
    p("“哈基米”是网上称呼小动物的玩笑话。用它作队名，意思先软了三分：不是来管谁的，是来一起想办法的。这层意思是本站的理解；队里怎么分工、管哪些事，本站手头的材料里没有。"),
    h2("中环花苑：停得进去，也报得了警"),
    p(a("中环花苑", "/places/shanghai/putuo/wanli/zhonghuanhuayuan"), "的题目更硬。电动自行车的停放要有地方，防火也要跟上，小区一头理停车，一头用上了智能的消防报警。"),
    p("两件事放在一处看才完整。只管停放，夜里出了险没有人知道；只装报警，车照旧挤在不该停的地方，响起来也晚了。"),
    photo("bicycle-sheds", "车有了去处，楼道才空得出来。"),
    h2("小题目用的是同一把尺"),
    p("两道题都在街道的楼组品牌", a("“邻聚力”", "/initiatives/wanli-neighbourly-buildings"), "之下。照“邻聚力”的设计，题目要收上来，方案要摆出来，做了以后还要再评一评。宠物也好，车也好，难处都在天天要见面：今天议输的人，明天还得同乘一部电梯。"),
    p("护卫队有多少人、车位有多少个、报警响过几回，本站手头没有数。读到确切的数，再来补写。"),
  ],
};
