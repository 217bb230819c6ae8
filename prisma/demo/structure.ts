/**
 * The ground on which the demonstration stands. 云澜市 and everything below it is invented; the other places are
 * real and carry only reports on the five initiatives whose facts are public.
 */
type PlaceKind = "PROVINCE" | "CITY" | "DISTRICT" | "STREET" | "COMMUNITY" | "ESTATE";

export type DemoPlace = {
  kind: PlaceKind;
  slug: string;
  name: string;
  shortName?: string;
  aliases?: string[];
  summary?: string;
  /** Paths of further parents, for communities that straddle districts. */
  alsoUnder?: string[];
  children?: DemoPlace[];
};

export const places: DemoPlace[] = [
  {
    kind: "CITY", slug: "yunlan", name: "云澜市", aliases: ["云澜"],
    summary: "云澜市是本站为演示而虚构的城市，辖澄湖、望江两区。这里的街道、社区、人物和数字都不是真的，写法和栏目是真的。",
    children: [
      {
        kind: "DISTRICT", slug: "chenghu", name: "澄湖区", aliases: ["澄湖"],
        summary: "虚构的老城区，湖边多是上世纪八九十年代建成的小区，没有电梯、管网老化是居民说得最多的事。",
        children: [
          {
            kind: "STREET", slug: "liuan", name: "柳岸街道", aliases: ["柳岸"],
            summary: "沿澄湖西岸展开，下辖三个社区。街道这两年把力气放在加装电梯和停车两件事上。",
            children: [
              { kind: "COMMUNITY", slug: "qiaotou", name: "桥头社区", aliases: ["桥头"], summary: "十一个老小区，楼龄大多超过三十年，是街道加装电梯最早的地方。" },
              { kind: "COMMUNITY", slug: "wutongli", name: "梧桐里社区", aliases: ["梧桐里"], summary: "梧桐成荫的老街坊，路窄车多，停车难出了名。" },
              { kind: "COMMUNITY", slug: "hubin", name: "湖滨社区", aliases: ["湖滨"], summary: "临湖而居，新老小区各半，居民里退休教师多。" },
            ],
          },
          {
            kind: "STREET", slug: "dongdu", name: "东渡街道", aliases: ["东渡"],
            summary: "老码头边上的街道，巷子深、院子小，电动自行车往哪儿停、怎么充电，是议事会上的常客。",
            children: [
              { kind: "COMMUNITY", slug: "dukou", name: "渡口社区", aliases: ["渡口"], summary: "由旧码头宿舍区改成，二十六个楼组，人人认得人人。" },
              { kind: "COMMUNITY", slug: "shibanxiang", name: "石板巷社区", aliases: ["石板巷"], summary: "保留着成片的石板老巷，老人多，巷口的小广场是公共客厅。" },
            ],
          },
        ],
      },
      {
        kind: "DISTRICT", slug: "wangjiang", name: "望江区", aliases: ["望江"],
        summary: "虚构的新城区，江边的单位宿舍与新建小区交错，正在补管网和养老服务的课。",
        children: [
          {
            kind: "STREET", slug: "nantang", name: "南塘街道", aliases: ["南塘"],
            summary: "原是城郊的塘边村镇，地势低，雨季怕积水。老管网更新三年计划从这里开始。",
            children: [
              { kind: "COMMUNITY", slug: "hefeng", name: "荷风社区", aliases: ["荷风"], summary: "塘边的老宿舍区，雨后积水曾能没过脚踝。" },
              { kind: "COMMUNITY", slug: "qinglian", name: "青莲社区", aliases: ["青莲"], summary: "年轻家庭多，孩子多，社区书房办得热闹。" },
            ],
          },
          {
            kind: "STREET", slug: "songping", name: "松坪街道", aliases: ["松坪"],
            summary: "江边坡地上的街道，六十岁以上居民接近三成，助餐和上门服务做得早。",
            children: [
              { kind: "COMMUNITY", slug: "songping", name: "松坪社区", summary: "街道名字的由来，长者食堂设在这里。" },
              {
                kind: "COMMUNITY", slug: "shuangqiao", name: "双桥社区", aliases: ["双桥"], alsoUnder: ["yunlan/chenghu"],
                summary: "一半在望江区、一半在澄湖区的“插花地”，两座桥连着两个区，一张办事桌服务两边的居民。",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    kind: "PROVINCE", slug: "hubei", name: "湖北省", aliases: ["湖北"],
    children: [
      {
        kind: "CITY", slug: "wuhan", name: "武汉市", aliases: ["武汉"],
        children: [
          {
            kind: "DISTRICT", slug: "jingkai", name: "武汉经济技术开发区", shortName: "武汉经开区", aliases: ["经开区", "武汉开发区"],
            children: [{ kind: "STREET", slug: "junshan", name: "军山街道", aliases: ["军山"], children: [{ kind: "COMMUNITY", slug: "fenghuangyuan", name: "凤凰苑社区", aliases: ["凤凰苑"] }] }],
          },
          {
            kind: "DISTRICT", slug: "jianghan", name: "江汉区", aliases: ["江汉"],
            children: [
              { kind: "COMMUNITY", slug: "hengdi", name: "横堤社区", aliases: ["横堤"] },
              { kind: "COMMUNITY", slug: "xiqiao", name: "西桥社区", aliases: ["西桥"] },
              { kind: "ESTATE", slug: "qinyuanchun", name: "沁园春小区", aliases: ["沁园春"] },
            ],
          },
          {
            kind: "DISTRICT", slug: "wuchang", name: "武昌区", aliases: ["武昌"],
            children: [
              {
                kind: "STREET", slug: "yangyuan", name: "杨园街道", aliases: ["杨园"],
                children: [{ kind: "COMMUNITY", slug: "oujingyuan", name: "欧景苑社区", aliases: ["欧景苑"], alsoUnder: ["hubei/wuhan/qingshan", "hubei/wuhan/hongshan"] }],
              },
            ],
          },
          { kind: "DISTRICT", slug: "qingshan", name: "青山区", aliases: ["青山"] },
          { kind: "DISTRICT", slug: "hongshan", name: "洪山区", aliases: ["洪山"] },
        ],
      },
      {
        kind: "CITY", slug: "huangshi", name: "黄石市", aliases: ["黄石"],
        children: [
          {
            kind: "DISTRICT", slug: "xialu", name: "下陆区", aliases: ["下陆"],
            children: [
              {
                kind: "STREET", slug: "tuanchengshan", name: "团城山街道", aliases: ["团城山"],
                children: [
                  { kind: "COMMUNITY", slug: "hangzhouxilu", name: "杭州西路社区", aliases: ["杭州西路"] },
                  { kind: "COMMUNITY", slug: "guangzhoulu", name: "广州路社区", aliases: ["广州路"] },
                  { kind: "COMMUNITY", slug: "shiliuyuan", name: "石榴园社区", aliases: ["石榴园"] },
                  { kind: "COMMUNITY", slug: "keershan", name: "柯尔山社区", aliases: ["柯尔山"] },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    kind: "CITY", slug: "shanghai", name: "上海市", aliases: ["上海"],
    children: [
      {
        kind: "DISTRICT", slug: "putuo", name: "普陀区", aliases: ["普陀"],
        children: [
          {
            kind: "STREET", slug: "wanli", name: "万里街道", aliases: ["万里"],
            children: [
              { kind: "ESTATE", slug: "yujinghuating", name: "愉景华庭", aliases: ["愉景华庭小区"] },
              { kind: "ESTATE", slug: "zhonghuanhuayuan", name: "中环花苑", aliases: ["中环花苑小区"] },
            ],
          },
        ],
      },
    ],
  },
];

/** `reviews`: how many reviews and proofreadings its texts need; none unless it is said. */
export type DemoChannel = { slug: string; name: string; summary: string; reviews?: number; children?: DemoChannel[] };

export const channels: DemoChannel[] = [
  {
    slug: "news", name: "新闻", summary: "街道和社区正在发生的事。", reviews: 3,
    children: [
      { slug: "communities", name: "社区", summary: "来自每个社区的消息。" },
      { slug: "streets", name: "街道", summary: "街道一级的部署、进展和回应。" },
    ],
  },
  {
    slug: "renewal", name: "更新", summary: "电梯、管网、停车、路灯：看得见的家门口变化。", reviews: 1,
    children: [
      { slug: "lifts", name: "电梯", summary: "既有住宅加装电梯，从议到建到用。" },
      { slug: "pipes", name: "管网", summary: "老旧管网的排查、更换和回访。" },
      { slug: "parking", name: "停车", summary: "汽车和电动自行车，停在哪儿、怎么充电。" },
    ],
  },
  { slug: "deliberation", name: "议事", summary: "居民怎样商量，商量出了什么。" },
  { slug: "care", name: "服务", summary: "一老一小、助餐、就医、托管与文化。" },
];

export type DemoPart = { label: string; title: string; text?: string; parts?: DemoPart[] };
export type DemoInitiative = { slug: string; name: string; place: string; summary: string; parts: DemoPart[] };

/** Filled in by prisma/demo/initiatives.ts. */
export const initiativeSlugs = [
  // real
  "junshan-three-measures", "tuanchengshan-training", "wanli-neighbourly-buildings", "jianghan-rooting", "oujingyuan-five-words",
  // invented
  "liuan-lifts", "wutongli-night-parking", "dongdu-bicycle-sheds", "nantang-pipes", "songping-canteen", "shuangqiao-one-desk",
] as const;

/** Drawn by prisma/demo/pictures/. */
export const scenes = [
  "courtyard-meeting", "evening-council", "round-table", "lift-installation", "lift-in-use", "bicycle-sheds", "charging-posts",
  "service-station", "planting-day", "pipe-works", "street-lamps", "elders-canteen", "health-check", "reading-room",
  "pocket-garden", "night-parking", "neighbours-market", "volunteers", "children-storytelling", "old-estate-street",
  "riverside-walk", "mobile-desk",
] as const;
export type Scene = (typeof scenes)[number];
