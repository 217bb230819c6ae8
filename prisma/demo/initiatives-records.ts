import type { FigureQualifier, InitiativeStatus } from "../../lib/generated/prisma/enums.ts";

/** The sentence of a demonstration report that holds these words; a table's row has tabs between its cells. */
export type DemoSource = { article: string; says: string };

export type DemoMilestone = DemoSource & { date: string; text: string; status?: InitiativeStatus };
export type DemoFigure = DemoSource & { metric: string; value: number; unit?: string; qualifier?: FigureQualifier; scope?: string; asOf: string };
export type DemoVenue = { name: string; place: string; address?: string; hours?: string; phone?: string } & Partial<DemoSource>;
export type DemoRecord = { milestones: DemoMilestone[]; figures?: DemoFigure[]; venues?: DemoVenue[]; methods?: string[] };

const junshan = "junshan-san-cuo-bing-ju";
const tuanchengshan = "tuanchengshan-peiyu-qiangji";
const wanli = "wanli-si-ge-yi-qi";
const estates = "wanli-chongwu-he-diandongche";
const people = "jianghan-zha-gen-ren-he-ge";
const councils = "jianghan-san-chu-yishi";
const desk = "oujingyuan-liudong-bangongzhuo";
const straddling = "oujingyuan-san-qu-jiaojie";
const yangyuan = "hubei/wuhan/wuchang/yangyuan/oujingyuan";

/** Real places: not a word more than the reports say; what they leave open, dates above all, stays open. */
const real: Record<string, DemoRecord> = {
  "junshan-three-measures": {
    milestones: [
      { date: "2025-11-27", text: "社区书记、物业负责人和街道干部开书记沙龙，把难题摊开来谈。", article: junshan, says: "坐到一起，把这笔账摊开来算" },
      { date: "2025-11-27", text: "凤凰苑社区提出“社区公益合伙人”的设想。", article: junshan, says: "提出一个叫“社区公益合伙人”的设想" },
      { date: "2025-11-27", text: "街道把要做的归成“三措并举”。", status: "PROPOSED", article: junshan, says: "街道把要做的归成“三措并举”" },
    ],
    methods: ["shuji-shalong", "san-zhang-qingdan"],
  },
  "tuanchengshan-training": {
    milestones: [
      { date: "", text: "办了两天“培育强基”，11个社区参加。", status: "RUNNING", article: tuanchengshan, says: "街道办了两天“培育强基”" },
      { date: "", text: "三个社区到武汉，看了杨汊湖、横堤和河头。", article: tuanchengshan, says: "去的是武汉的杨汊湖、横堤和河头" },
      { date: "", text: "书记沙龙谈社区品牌，前后7个小时。", article: tuanchengshan, says: "第二天的沙龙只谈社区品牌" },
    ],
    figures: [
      { metric: "沙龙时长", value: 7, unit: "小时", asOf: "", article: tuanchengshan, says: "第二天的沙龙只谈社区品牌" },
      { metric: "参加的社区", value: 11, unit: "个", asOf: "", article: tuanchengshan, says: "第二天，11个社区分成11组" },
    ],
    methods: ["shuji-shalong"],
  },
  "wanli-neighbourly-buildings": {
    milestones: [
      { date: "", text: "以“邻聚力”为品牌做楼组建设。", status: "RUNNING", article: wanli, says: "取了个品牌叫“邻聚力”" },
      { date: "", text: "愉景华庭为宠物的事成立“哈基米护卫队”。", article: estates, says: "名字叫“哈基米护卫队”" },
      { date: "", text: "中环花苑理顺电动自行车停放，用上智能消防报警。", article: estates, says: "一头用上了智能的消防报警" },
    ],
    figures: [{ metric: "平安志愿者", value: 7000, unit: "人", qualifier: "OVER", asOf: "", article: wanli, says: "平安志愿者7000多人" }],
    methods: ["sibu-xieshang", "san-zhang-qingdan"],
  },
  "jianghan-rooting": {
    milestones: [
      { date: "2020-05", text: "家门口党建“扎根工程”开始。", status: "RUNNING", article: people, says: "从2020年5月做起" },
      { date: "2020-06", text: "在职党员到社区。", article: people, says: "在职党员往社区走的口子打开了" },
      { date: "2023-04-28", text: "公开报道列出改造、电梯、车棚、充电桩和筹资的数目。", status: "RESULTS_REPORTED", article: councils, says: "“扎根工程”名下有这样几样看得见的东西" },
    ],
    figures: [
      { metric: "改造的老旧小区", value: 104, unit: "个", asOf: "2023-04-28", article: councils, says: "改造的老旧小区\t104个" },
      { metric: "电梯", value: 44, unit: "部", asOf: "2023-04-28", article: councils, says: "电梯\t44部" },
      { metric: "车棚", value: 110, unit: "个", asOf: "2023-04-28", article: councils, says: "车棚\t110个" },
      { metric: "充电桩", value: 446, unit: "个", asOf: "2023-04-28", article: councils, says: "充电桩\t446个" },
      { metric: "筹集资金", value: 2000, unit: "万元", qualifier: "OVER", asOf: "2023-04-28", article: councils, says: "筹集资金\t2000余万元" },
      { metric: "小区党支部", value: 592, unit: "个", asOf: "2023-04-28", article: people, says: "全区有小区党支部592个" },
      { metric: "楼栋长", value: 2294, unit: "名", asOf: "2023-04-28", article: people, says: "楼栋长2294名" },
      { metric: "成立业委会的小区", value: 88.1, unit: "%", asOf: "2023-04-28", article: people, says: "88.1%的小区成立了业委会" },
      { metric: "有专业物业服务的老旧小区", value: 80.4, unit: "%", asOf: "2022", article: people, says: "有专业物业服务的老旧小区占到80.4%" },
      { metric: "服务站点", value: 213, unit: "个", asOf: "2023-04-28", article: people, says: "全区的服务站点有213个" },
    ],
    venues: [
      { name: "七点半议事厅", place: "hubei/wuhan/jianghan/qinyuanchun", article: councils, says: "沁园春小区\t七点半议事厅" },
      { name: "邻里夜话", place: "hubei/wuhan/jianghan/hengdi", article: councils, says: "横堤社区\t邻里夜话" },
      { name: "小区治理月月谈", place: "hubei/wuhan/jianghan/xiqiao", article: councils, says: "西桥社区\t小区治理月月谈" },
    ],
    methods: ["yi-zhang-san-yuan"],
  },
  "oujingyuan-five-words": {
    milestones: [
      { date: "2018", text: "林湘片区物业考核保证金的做法得了区级奖。", article: straddling, says: "2018年，物业考核保证金" },
      { date: "2020-08", text: "“党员流动办公桌”支起来。", status: "RUNNING", article: desk, says: "2020年8月支起来的“党员流动办公桌”" },
      { date: "2020", text: "流动办公桌入选省级十个案例；入选不是得奖。", article: desk, says: "这张桌子入选省级十个案例" },
      { date: "2020", text: "林湘片区的跨区服务得了全国性的奖。", article: straddling, says: "2020年，跨区服务得了全国性的奖" },
      { date: "2021-06-18", text: "“银发初心站”授牌。", article: desk, says: "牌子是2021年6月18日挂上的" },
      { date: "2021-12-24", text: "公开报道列出流动办公桌办过的六样事。", status: "RESULTS_REPORTED", article: desk, says: "记下的事有六样" },
    ],
    figures: [
      { metric: "流动办公桌走访", value: 600, unit: "次", qualifier: "OVER", asOf: "2021-12-24", article: desk, says: "走访\t600多次" },
      { metric: "流动办公桌转达诉求", value: 25, unit: "次", asOf: "2021-12-24", article: desk, says: "转达诉求\t25次" },
      { metric: "志愿队", value: 10, unit: "支", asOf: "2021-12-24", article: straddling, says: "志愿队10支，230多人" },
      { metric: "志愿者", value: 230, unit: "人", qualifier: "OVER", asOf: "2021-12-24", article: straddling, says: "志愿队10支，230多人" },
      { metric: "疫苗接种", value: 5000, unit: "人", qualifier: "NEARLY", scope: "9场", asOf: "2021-12-24", article: straddling, says: "疫苗接种专场\t9场，近5000人" },
    ],
    venues: [{ name: "银发初心站", place: yangyuan, article: desk, says: "“银发初心站”给退休的人" }],
    methods: ["1-3-n"],
  },
};

const groundFloor = "qiaotou-ground-floor-says-no";
const lift = "qiaotou-fourteenth-lift";
const parking = "wutongli-parking-nights";
const sheds = "promise-dongdu-sheds";
const lookBack = "hefeng-pipes-look-back";
const threeYears = "nantang-pipes-three-years";
const canteen = "songping-canteen-october-accounts";
const oneDesk = "shuangqiao-sixteen-items";

/** 云澜市 and everything in it is invented. */
const invented: Record<string, DemoRecord> = {
  "liuan-lifts": {
    milestones: [
      { date: "2025-05-10", text: "桥头社区把会倒过来开：一楼先说。", status: "RUNNING", article: groundFloor, says: "5月10日下午，桥头社区桥南新村8号院换了个次序" },
      { date: "2026-02-24", text: "望湖新村7幢2单元第三次楼组会，电梯没有议成。", article: "hubin-lift-not-yet", says: "第三次楼组会散了" },
      { date: "2026-11-13", text: "桥头社区第14部加装电梯投用。", status: "RESULTS_REPORTED", article: lift, says: "11月13日，桥头社区第14部加装电梯投用" },
    ],
    figures: [
      { metric: "投用的加装电梯", value: 6, unit: "部", scope: "柳岸街道", asOf: "2025-05-15", article: groundFloor, says: "柳岸街道投用的加装电梯有6部" },
      { metric: "投用的加装电梯", value: 13, unit: "部", scope: "柳岸街道", asOf: "2026-02-20", article: "hubin-lift-not-yet", says: "柳岸街道投用的加装电梯有13部" },
      { metric: "投用的加装电梯", value: 23, unit: "部", scope: "柳岸街道", asOf: "2026-11-15", article: lift, says: "合计\t23\t9\t6\t3\t41" },
      { metric: "提出申请的单元", value: 41, unit: "个", scope: "柳岸街道", asOf: "2026-11-15", article: lift, says: "有41个单元提出过申请" },
    ],
    methods: ["yi-ti-yi-yi"],
  },
  "wutongli-night-parking": {
    milestones: [
      { date: "2026-03", text: "学校、文化馆和两家单位夜里让出128个车位，先试一年。", status: "PILOT", article: parking, says: "夜里把院子让出来，共128个车位" },
      { date: "2026-11-12", text: "社区议了一晚，三句话的办法一起通过。", article: "wutongli-seven-fifteen", says: "11月12日晚七点，梧桐里社区的活动室坐进48个人" },
    ],
    figures: [
      { metric: "错时车位", value: 128, unit: "个", asOf: "2026-03", article: parking, says: "夜里把院子让出来，共128个车位" },
      { metric: "平均每夜停放", value: 91, unit: "辆", scope: "四处合计", asOf: "2026-10", article: parking, says: "四处合起来每夜停91辆" },
      { metric: "迟走", value: 37, unit: "人次", asOf: "2026-10-31", article: parking, says: "迟走共37人次" },
    ],
  },
  "dongdu-bicycle-sheds": {
    milestones: [
      { date: "2025-11-27", text: "渡口社区三号院的车棚退回图纸，从头再议。", article: "dukou-shed-site", says: "三天后，车棚退回图纸" },
      { date: "2026-08-20", text: "石板巷社区西巷的旧煤棚改成车棚，完工。", status: "RUNNING", article: "shibanxiang-coal-shed", says: "8月20日车棚完工" },
    ],
    figures: [
      { metric: "车位", value: 402, unit: "个", asOf: "2025-12-31", article: sheds, says: "车位（个）\t未写\t402\t826" },
      { metric: "车位", value: 826, unit: "个", asOf: "2026-08-31", article: sheds, says: "车位（个）\t未写\t402\t826" },
      { metric: "充电口", value: 118, unit: "个", asOf: "2025-12-31", article: sheds, says: "充电口（个）\t400\t118\t236" },
      { metric: "充电口", value: 236, unit: "个", asOf: "2026-08-31", article: sheds, says: "充电口（个）\t400\t118\t236" },
    ],
    venues: [
      {
        name: "西巷旧煤棚", place: "yunlan/chenghu/dongdu/shibanxiang", address: "石板巷社区西巷", hours: "全天；充电口充满两小时内要挪开",
        article: "shibanxiang-coal-shed", says: "20个位子固定，给70岁以上和怀孕的人",
      },
    ],
  },
  "nantang-pipes": {
    milestones: [
      { date: "2025-03-24", text: "挖出来的第一截旧管摆在荷风社区塘东巷口。", status: "RUNNING", article: threeYears, says: "3月24日上午，南塘街道把它摆在荷风社区塘东巷口" },
      { date: "2026-11-06", text: "塘西巷186米新管通水。", article: lookBack, says: "11月6日通水" },
    ],
    figures: [
      { metric: "计划换管", value: 38.6, unit: "公里", scope: "2025年至2027年", asOf: "2025-03", article: threeYears, says: "合计\t21.4\t17.2\t38.6" },
      { metric: "已换管", value: 24.3, unit: "公里", asOf: "2026-10-31", article: lookBack, says: "里的38.6公里换了24.3公里" },
    ],
  },
  "songping-canteen": {
    milestones: [
      { date: "2025-04", text: "长者食堂开张。", status: "RUNNING", article: canteen, says: "松坪街道的长者食堂2025年4月开张" },
      { date: "2026-10", text: "十月的账贴在门口：26个营业日，午餐5460份。", status: "RESULTS_REPORTED", article: canteen, says: "今年10月营业26天，供午餐5460份" },
    ],
    figures: [
      { metric: "午餐", value: 5460, unit: "份", scope: "2026年10月", asOf: "2026-10", article: canteen, says: "今年10月营业26天，供午餐5460份" },
      { metric: "当月差额", value: 1370, unit: "元", scope: "2026年10月", asOf: "2026-10", article: canteen, says: "当月差额\t1370元" },
    ],
    venues: [
      {
        name: "松坪长者食堂", place: "yunlan/wangjiang/songping/songping", address: "松坪社区服务站东侧（虚构）", hours: "午餐 10:40—13:00，晚餐 16:30—19:00",
        phone: "000-5550-0147", article: canteen, says: "松坪街道的长者食堂2025年4月开张",
      },
    ],
  },
  "shuangqiao-one-desk": {
    milestones: [
      { date: "2025-01", text: "两区在桥头合设一张办事桌。", status: "RUNNING", article: oneDesk, says: "去年1月，桥头支起一张桌子" },
      { date: "2026-05", text: "获云澜市便民服务案例一等奖。", status: "RECOGNISED", article: oneDesk, says: "今年5月，这个做法得了云澜市便民服务案例一等奖" },
    ],
    figures: [
      { metric: "办结", value: 4218, unit: "件", scope: "21个月", asOf: "2026-09-30", article: oneDesk, says: "21个月里办了4218件" },
      { metric: "不能当场办的事项", value: 16, unit: "项", scope: "共47项", asOf: "2026-09-30", article: oneDesk, says: "写着47项事情，31项打了钩，16项没有" },
    ],
    venues: [
      {
        name: "双桥办事桌", place: "yunlan/wangjiang/songping/shuangqiao", address: "双桥桥头（虚构）", hours: "工作日 9:00—17:00；周三上午轮流到四个院子",
        article: oneDesk, says: "桌子后面坐两个人，两个区各派一个",
      },
    ],
  },
};

export const records: Record<string, DemoRecord> = { ...real, ...invented };
