import { a, b, gallery, h2, h3, p, photo, quote, rule, ul } from "../builders.ts";
import type { DemoArticle } from "../builders.ts";

export const shibanxiangMarket: DemoArticle = {
  slug: "shibanxiang-saturday-market",
  published: "2026-11-08",
  title: "石板巷周六开市：修伞的排在卖糕的前头",
  lead: "一把断了两根骨的黑伞，修好要8元，等40分钟。11月7日上午，石板巷口的小广场摆出42个摊，队排得最长的不是卖吃食的，是墙根下修伞、磨刀、换拉链的那一排。",
  source: "比邻示例",
  dateline: "比邻示例站云澜讯",
  contributors: [
    { role: "TRAINEE_REPORTER", name: "比邻示例站 见习组" },
    { role: "PHOTOGRAPHER", name: "东渡街道通讯组" },
  ],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "news/communities",
  places: ["yunlan/chenghu/dongdu/shibanxiang"],
  topics: ["市集", "邻里", "旧物"],
  body: [
    photo("neighbours-market", "石板巷口的小广场，摊位沿着墙根一字排开。"),
    p("市集每月头一个周六开，这是第五回。摊位不收钱，头一天晚上在巷口抽签定位置。42个摊里，吃食14个，旧书11个，修补9个，手工8个。"),
    h2("九个修补摊，三个小时"),
    p("修补摊的摊主平均年纪67岁，大半是巷里的退休工人。三个小时里，他们修了31把伞，磨了54把刀，换了22条拉链，还有一台收音机没有修好，摊主带回家去了，说下个月还。"),
    p("收费各写各的，写在纸板上。磨刀5元，换拉链12元，配钥匙不配，因为", b("配钥匙要备案"), "，摊主们自己议定不碰。"),
    quote("我在厂里修了三十年机器，没有人排队等我。现在排了。", "一位摆修补摊的居民"),
    gallery(
      { scene: "children-storytelling", caption: "孩子等大人的时候，有人坐下来讲故事。" },
      { scene: "volunteers", caption: "收摊以后，摊主和志愿者一起扫地。" },
      { scene: "old-estate-street", caption: "市集散了又下起雨，石板巷静下来。" },
    ),
    h2("油烟和八点钟"),
    p("市集的麻烦也在巷口。第四回散场以后，住在广场边的七户人家把意见写在一张纸上，贴到了抽签的木板旁边。三条意见，这一回改了两条："),
    h3("改了的"),
    ul("煎炸的摊子不再进广场，14个吃食摊只卖蒸的、煮的和凉的", "摆摊从七点推到八点，搬桌子的轮子包上布"),
    h3("没改的"),
    p("七户人家的第三条意见，是把每月一次改成两月一次。42个摊主里举手同意的只有5个。社区居委会没有替哪边做主，把两边的人约在11月20日晚上再谈。"),
    rule(),
    p("收摊是十一点半。扫出来的垃圾有11袋，比第一回少了9袋，少的多半是一次性碗筷：这一回自带碗的便宜1元。"),
    p("下一回在12月5日。想摆摊的，头一天晚上七点到巷口抽签；", a("石板巷社区", "/places/yunlan/chenghu/dongdu/shibanxiang"), "的居民优先，外来的留六个位子。"),
  ],
};
