import { promises2025 } from "./articles/b-index.ts";

type DemoSeries = {
  slug: string;
  title: string;
  editorsNote: string;
  /** By their slugs, in order. */
  articles: string[];
};

/** The last one is the newest, which the front page shows. */
export const series: DemoSeries[] = [
  {
    slug: "shuji-shalong-liang-di", title: "书记沙龙：两座城市怎样坐下来谈",
    editorsNote: "武汉经开区军山街道和黄石市下陆区团城山街道都办“书记沙龙”，请来的人、谈的事各不相同。两篇放在一起看，名字相同的做法在两处长成了什么样子。（据公开报道重新编写）",
    articles: ["junshan-san-cuo-bing-ju", "tuanchengshan-peiyu-qiangji"],
  },
  {
    slug: "wanli-linjuli", title: "邻聚力：从一个楼组开始",
    editorsNote: "上海市普陀区万里街道的“邻聚力”从楼组做起。一篇讲四个“一起”怎样一环扣一环，一篇看两个小区的楼组各自遇到了什么题目。（据公开报道重新编写）",
    articles: ["wanli-si-ge-yi-qi", "wanli-chongwu-he-diandongche"],
  },
  {
    slug: "jianghan-zhagen", title: "家门口党建“扎根工程”",
    editorsNote: "武汉市江汉区的“扎根工程”从2020年5月做起。一篇看派下去的人手，一篇看坐下来的居民，数字都据2023年4月28日的公开报道。（据公开报道重新编写）",
    articles: ["jianghan-zha-gen-ren-he-ge", "jianghan-san-chu-yishi"],
  },
  {
    slug: "oujingyuan-liang-pian", title: "欧景苑：在三个区的交界处",
    editorsNote: "武昌区杨园街道欧景苑社区地跨武昌、青山、洪山三个区。一篇讲它的“五字诀”，一篇讲搬出门的办公桌和挂进门的牌子，数字都据2021年12月24日的公开报道。（据公开报道重新编写）",
    articles: ["oujingyuan-san-qu-jiaojie", "oujingyuan-liudong-bangongzhuo"],
  },
  {
    slug: "promises-2025", title: "说到底：去年的承诺怎么样了",
    editorsNote: "2025年年初，云澜市各街道公布了一批要为居民办的实事。一年多过去，我们按清单逐件回访：办成的，看用得怎么样；没办成的，问卡在哪里、什么时候办。（演示栏目，人事均为虚构）",
    articles: promises2025,
  },
];
