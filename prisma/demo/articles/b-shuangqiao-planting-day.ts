import { gallery, h2, p, photo, type DemoArticle } from "../builders.ts";

export const shuangqiaoPlantingDay: DemoArticle = {
  slug: "shuangqiao-planting-day",
  published: "2025-10-25",
  title: "两个区的人，在一块空地上栽了六十三棵树",
  lead: "双桥社区桥头那块三角空地，一半归望江区，一半归澄湖区，十几年里长过菜、堆过砖、停过报废车。10月25日上午，两边的居民来栽树，铁锹不够，轮着用。",
  source: "比邻示例",
  contributors: [
    { role: "TRAINEE_REPORTER", name: "比邻示例站 见习组" },
    { role: "PHOTOGRAPHER", name: "比邻示例站 摄影组" },
  ],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "news/communities",
  places: ["yunlan/wangjiang/songping/shuangqiao"],
  topics: ["口袋公园", "志愿服务", "微更新", "民生实事"],
  body: [
    gallery(
      { scene: "planting-day", caption: "居民在双桥头的三角地上栽树，孩子负责提水。" },
      { scene: "volunteers", caption: "志愿者清走地里的碎砖，才下得了锹。" },
      { scene: "pocket-garden", caption: "规划中的口袋公园：一条小路、几处座椅、一片草地。" },
    ),
    p("空地不大，830平方米。社区为它跑了两个区的园林、城管和土地部门，光是确认界线就用了四个月。量下来，望江一侧512平方米，澄湖一侧318平方米，界线从一棵老构树的树干中间穿过。构树留着，算两边共有。"),
    h2("栽什么，先吵了一架"),
    p("设计方原来配的是银杏和红枫，好看。来开会的居民大多住在附近十年以上，知道这里的底细：地下一米是建筑垃圾，夏天桥面的热浪直扑下来。一位从园林单位退休的居民说，银杏在这里五年也长不过人头。最后改成朴树、乌桕和女贞，63棵里只留了3棵红枫，种在背风处。"),
    p("省下来的1万7千元原本想加座椅。有居民要求多放，有居民怕夜里有人聚着喝酒，要求少放。图纸上最后是两处长椅，面朝马路，理由是“看得见的地方不容易出事”。"),
    h2("谁来浇水"),
    p("到场栽树的有118人，认养牌挂出去57块。树由施工单位养护一年，一年以后两个区按面积分摊，每年合计约9400元，协议已经签了。协议没有写的是，干旱时的浇水由谁出车。社区的办法是在澄湖一侧接一个水龙头，水费由望江一侧付。"),
    photo("riverside-walk", "三角地往南走三百米就是江边。"),
    p("按年初的清单，口袋公园应在11月底前建成。施工单位说，剩下铺路和装灯，来得及。"),
  ],
};
