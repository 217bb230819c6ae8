import { a, gallery, h2, p, photo, type DemoArticle } from "../builders.ts";

export const qinglianStorytelling: DemoArticle = {
  slug: "qinglian-storytelling",
  published: "2026-10-08 14:00",
  title: "讲故事的人里，爸爸只有三个",
  subtitle: "青莲社区周六故事会办到第六十回",
  lead: "10月3日是青莲社区书房的第六十回周六故事会。来了47个孩子，最小的两岁半，最大的十岁。讲故事的是一位开公交车的居民，书拿倒了两次，孩子们提醒了他两次。",
  source: "比邻示例",
  contributors: [
    { role: "TRAINEE_REPORTER", name: "比邻示例站 见习组" },
    { role: "PHOTOGRAPHER", name: "比邻示例站 摄影组" },
  ],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "care",
  places: ["yunlan/wangjiang/nantang/qinglian"],
  topics: ["社区书房", "儿童友好", "一老一小", "志愿服务"],
  body: [
    photo("children-storytelling", "第六十回周六故事会，坐垫不够，后排的孩子坐在大人腿上。"),
    p("故事会每周六下午3点开讲，40分钟，不报名，不签到，迟到的从后门进。六十回里讲过的人有71位，退休教师12位，妈妈34位，外婆奶奶9位，中学生13位，爸爸3位。社区书房的管理员把这个数写在小黑板上，底下留了一行：周六下午，爸爸们在哪里？"),
    h2("排了十四个月的规矩"),
    p("第一年没有规矩，谁都能讲，结果有人来推销绘本，有人讲着讲着教起了算术。去年8月，家长们议了一回，留下三条：讲的书馆里要有，讲完能借走；不卖东西，不留电话；吓人的故事要先说一声，怕的孩子可以去院子里玩。"),
    p("第三条也有家长不赞成，认为小孩子不该听可怕的。最后是孩子们自己投了贝壳，31个要听，6个不要。现在每月最后一个周六讲一个“有点吓人”的。"),
    gallery(
      { scene: "reading-room", caption: "故事会的书都在低处的架子上，讲完就能借。" },
      { scene: "pocket-garden", caption: "不想听的孩子可以到院子里去。" },
      { scene: "volunteers", caption: "散场以后，志愿者留下来打扫门前。" },
    ),
    h2("听不见的后排"),
    p("来的人一多，后排听不见。书房38平方米的活动间，安全核定35人，10月3日连大人进了八十多人。管理员关门两次，门外的孩子哭了两次。买扩音器有人捐，怕的是吵到楼上，楼上住户提过意见。"),
    p("眼下的打算是从11月起分两场，2点半一场给三岁以下，3点半一场给大孩子。讲故事的人因此要多找一倍，排到年底的名单上还空着9个格子。公交车司机已经认了其中一个，他说下回先把书拿正。"),
    p("书房去年是怎样许诺、后来办成什么样，见", a("《青莲书房：按时开了门，钱够用到明年六月》", "/articles/promise-qinglian-reading-room"), "。"),
  ],
};
