import { p, photo, h2, type DemoArticle } from "../builders.ts";

export const songpingHomeCheckFigures: DemoArticle = {
  slug: "songping-home-check-figures",
  published: "2026-08-13 10:00",
  title: "松坪社区上门体检，六成老人查出血压偏高",
  lead: "松坪社区7月为七十岁以上的居民上门体检，走了214户。社区公布的汇总说，六成老人血压偏高。",
  source: "比邻示例",
  contributors: [{ role: "TRAINEE_REPORTER", name: "比邻示例站 见习组" }],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "care",
  places: ["yunlan/wangjiang/songping/songping"],
  topics: ["健康服务", "一老一小", "志愿服务"],
  withdrawn: {
    at: "2026-08-20 17:00",
    reason:
      "文中“六成老人血压偏高”不成立。体检组后来说明，上门的214户是事先挑出的已有高血压病史的家庭，不能代表全体老人；汇总表的表头漏写了这一点，我们也没有向体检组核对。文章还写出了一户的楼号和病情，虽未写姓名，邻居足以认出。为此撤下全文，并已向这一家当面道歉。今后凡健康数字，须核对对象和人数才能见报。",
  },
  body: [
    photo("health-check", "社区医院的小组为老人量血压。"),
    p("7月6日到31日，社区医院的三个小组上门走了214户，量血压、测血糖、看常用药。汇总显示，血压偏高的占六成，自己知道的不到一半。"),
    h2("药比病难问"),
    p("医生说，最费时间的是看药。老人把药装在饼干盒里，三四家医院开的混在一起，有的早已过期。三个小组共清出过期药品97盒。"),
    p("5幢三楼的一对老夫妻，丈夫血糖高了七年，一直没有告诉孩子。医生劝了半个钟头，他才答应去复查。"),
    p("社区打算从9月起每月设一次“带药来问”的时段，由社区医院的药师坐班。人手只够半天，先预约，满20人为止。"),
  ],
};
