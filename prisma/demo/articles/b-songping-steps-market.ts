import { b, gallery, h2, p, quote, type DemoArticle } from "../builders.ts";

export const songpingStepsMarket: DemoArticle = {
  slug: "songping-steps-market",
  published: "2026-04-19 16:00",
  title: "一百零四级台阶上摆市集，先让出一米二",
  lead: "松坪街道的市集没有广场可摆，摊子沿着一百零四级台阶一路摆上去。4月18日第七回，台阶正中多了两道白线，中间一米二谁也不许占，是留给轮椅、担架和送饭的人走的。",
  source: "云澜日报（虚构）",
  originalTitle: "一百零四级台阶上摆市集，先让出一米二",
  originalUrl: "https://example.com/yunlan-daily/2026/04/19/market",
  contributors: [{ role: "TRAINEE_REPORTER", name: "云澜日报（虚构）社区部" }],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "news/communities",
  places: ["yunlan/wangjiang/songping", "yunlan/wangjiang/songping/songping"],
  topics: ["市集", "邻里", "一老一小"],
  body: [
    gallery(
      { scene: "neighbours-market", caption: "坡底平台上的十六个摊，吃食都在这里。" },
      { scene: "children-storytelling", caption: "半坡的平台让给孩子，大人轮流讲故事。" },
      { scene: "elders-canteen", caption: "中午散市，摊主多半到坡上的长者食堂吃饭。" },
    ),
    p("白线是3月那一回闹出来的。那天一位老人在坡顶犯了心口疼，两名邻居抬着椅子往下走，走到第六十级，被一张卖毛线的桌子卡住，挪桌子用了两分多钟。老人没有大碍，摊主吓得一个月没有睡好。"),
    h2("少了十一个摊"),
    p("让出一米二，台阶两边各剩八十厘米，摊位从57个减到46个。减谁，抽了签。抽掉的有一位卖腌菜的，81岁，住在台阶边，六回没有缺过。有人提议给她留一个，她自己不要，当天把罐子摆在了自家窗台上，32罐照样卖完。"),
    quote("线是为我们这些人画的，我再去占，说不过去。", "一位八十一岁的居民"),
    h2("坡上的东西，谁背上来"),
    p("坡上没有车路，货全靠人背。社区找来八名年轻租户帮忙，背一趟不收钱，摊主送什么他们吃什么。背的人也算过：四个小时，人均上下", b("十九趟"), "，近四千级台阶。其中一位第二天请了病假，社区才想起没有给他们买保险，这一回补上了，每人3元。"),
    h2("仓库的租户算不算居民"),
    p("市集只收本街道居民的摊，不收摊位费，押10元卫生金，散场干净就退。这一回有两个外来的摊被请走，其中一位不服：他在坡底租了仓库，交着电费，为什么不算居民？另一头也有人说，卖同样的布鞋，他的价比坡上的老人低一截，算了居民，老人就不用来了。"),
    p("算不算，规矩里没有写。摊主们约好5月16日下一回开市之前，先坐下来定这一条。"),
  ],
};
