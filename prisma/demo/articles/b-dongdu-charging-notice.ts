import { b, p, photo, ul, type DemoArticle } from "../builders.ts";

export const dongduChargingNotice: DemoArticle = {
  slug: "dongdu-charging-notice",
  published: "2026-10-29 17:00",
  title: "东渡街道五处车棚周六停电检修　充电请提前",
  lead: "10月31日（周六）9时至16时，东渡街道五处电动自行车车棚停电，检修喷淋和断电装置，其间可以停车，不能充电。",
  source: "比邻示例",
  contributors: [{ role: "CORRESPONDENT", name: "东渡街道通讯组" }],
  responsibleEditor: "比邻示例站 编辑部",
  channel: "renewal/parking",
  places: ["yunlan/chenghu/dongdu", "yunlan/chenghu/dongdu/dukou", "yunlan/chenghu/dongdu/shibanxiang"],
  topics: ["电动自行车", "停车", "消防"],
  initiatives: ["dongdu-bicycle-sheds"],
  body: [
    photo("charging-posts", "检修期间充电桩停用，指示灯不亮属正常。"),
    ul("渡口社区：货栈棚、五号院棚、码头路棚、西栈棚", "石板巷社区：旧煤棚"),
    p("请在", b("30日夜里"), "充满。31日当天，渡口社区八号院棚和吊机棚照常供电，两处共有充电口28个，预计要排队，社区安排了志愿者排号，每车限两小时。送餐、快递等靠车谋生的居民可以向社区登记，优先安排。"),
    p("停电期间，已插上的车会自动断开，费用只计到断电时刻，余款当日退回。若16时30分仍未恢复，请致电社区值班室，号码贴在棚口。上一次检修是9月，有一处棚晚了两小时送电，这次多派了一组人。"),
    p("请勿把车推上楼充电，也不要从窗口拉线。"),
  ],
};
