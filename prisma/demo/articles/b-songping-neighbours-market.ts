import { b, gallery, h2, p, type DemoArticle } from "../builders.ts";

export const songpingNeighboursMarket: DemoArticle = {
  slug: "songping-neighbours-market",
  published: "2026-04-19 16:00",
  title: "坡上的市集：磨刀的排了三十米，卖咖啡的提前收了摊",
  lead: "4月18日是松坪街道第七次邻里市集。四十六个摊位沿着百级台阶两边摆开，生意最好的不是吃的，是一位磨刀的老师傅，9点开摊，到11点半队伍还有三十米。",
  source: "云澜日报（虚构）",
  originalTitle: "坡上的市集：磨刀的排了三十米，卖咖啡的提前收了摊",
  originalUrl: "https://example.com/yunlan-daily/2026/04/19/market",
  contributors: [
    { role: "TRAINEE_REPORTER", name: "云澜日报（虚构）社区版" },
  ],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "news/communities",
  places: ["yunlan/wangjiang/songping", "yunlan/wangjiang/songping/songping"],
  topics: ["邻里市集", "志愿服务", "基层治理"],
  body: [
    gallery(
      { scene: "neighbours-market", caption: "台阶两边的市集，摊位按门牌号抽签。", alt: "插图：露天市集上撑着一排遮阳篷，居民在摊位间挑选东西。" },
      { scene: "children-storytelling", caption: "大人排队磨刀，孩子在台阶下听故事。", alt: "插图：孩子们围坐在地上，听一个人拿着书讲故事。" },
      { scene: "service-station", caption: "服务站当天开着门，借水、借秤、寄存东西。", alt: "插图：社区服务站的门面，门口有人进出。" },
      { scene: "old-estate-street", caption: "散场后的坡道，二十分钟收拾干净。", alt: "插图：老小区的街道，两旁是旧楼和树，居民在路上走。" },
    ),
    p("市集只收本街道居民的摊，不收摊位费，收10元卫生押金，散场干净就退。当天46个摊，修理类11个，旧物28个，吃食7个。摊主里岁数最大的81岁，卖自己腌的雪里蕻，中午前卖完了32罐。"),
    h2("修的比卖的受欢迎"),
    p("社区做过一次统计，前六次市集共修好雨伞、拉链、锅把、小家电1130件，平均每件收", b("4块2"), "。松坪街道六十岁以上的居民接近三成，坡陡，附近三家修理铺五年里关了两家。一位来修电饭煲的居民说，买新的也不过一百多，只是这只锅她认得。"),
    p("咖啡摊是第一次来，摊主是社区里的年轻租户，价格比街上便宜一半，只卖出9杯，10点40分就收了。她说下次改卖冷泡茶，再放两把椅子，“坡爬上来的人要的是坐一会儿”。"),
    h2("投诉也照单贴出来"),
    p("公告栏上贴着前几次的投诉，一条没有撕：占了台阶，轮椅过不去；油烟飘进二楼；卖旧物的有人是外面的二道贩子。这一次台阶中间留出了1.2米，吃食都挪到了坡底。二道贩子还是混进来两家，查了门牌才请走，其中一家不服，说自己在这里租了仓库，也算居民。"),
    p("算不算，街道没有规定。下一次市集在5月16日，在那以前摊主们要先开会定下来。"),
  ],
};
