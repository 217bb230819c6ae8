import type { DemoInitiative } from "./structure.ts";

/**
 * The five real initiatives say no more than the public reports they were compiled from; the six of 云澜市 are invented.
 * How far each has come stands in its milestones (initiatives-records.ts).
 */
const real: DemoInitiative[] = [
  {
    slug: "junshan-three-measures",
    name: "“三措并举”",
    place: "hubei/wuhan/jingkai/junshan",
    summary: "2025年11月27日，军山街道把社区书记、物业负责人和街道干部请到一张桌上，议出三条路：家底理清，产业做活，服务做细。这里记的是当时定下的方向，做得怎样，还要等后续报道。",
    parts: [
      { label: "一", title: "资源理清，建档在册", text: "把社区里外能用的资源摸一遍，分门别类，留档备查。" },
      { label: "二", title: "社区产业做起来", text: "从本地文化、旅游和企业、高校的订单里，给社区找能持续的收入。" },
      { label: "三", title: "服务再往细处走", text: "引来外部资金做微更新，请社会组织参与服务。" },
    ],
  },
  {
    slug: "tuanchengshan-training",
    name: "“培育强基”",
    place: "hubei/huangshi/xialu/tuanchengshan",
    summary: "黄石市下陆区团城山街道给各社区办的一套练兵：出门看别人怎么做，回来围坐一桌讲自己打算怎么做。11个社区分作11组，题目只有一个，社区的品牌是什么。",
    parts: [
      { label: "讲", title: "讲解", text: "先把道理和做法讲明白。" },
      { label: "练", title: "实践", text: "到现场去。2月18日，杭州西路、广州路、石榴园三个社区的人到武汉，看了杨汊湖、横堤、河头。" },
      { label: "谈", title: "圆桌", text: "围坐一桌讨论。" },
      { label: "换", title: "方案交流", text: "各社区把方案拿出来，互相看。" },
      { label: "会", title: "书记沙龙", text: "2月19日谈社区品牌，华中师范大学的一位教授到场，前后7个小时。" },
    ],
  },
  {
    slug: "wanli-neighbourly-buildings",
    name: "“邻聚力”楼组建设",
    place: "shanghai/putuo/wanli",
    summary: "上海市普陀区万里街道面积3.3平方公里，把力气用在楼组上：“邻聚力”是楼组建设的品牌，“四个一起”是它的做法，从兴趣相投聚起来，到有事商量、分头去干、成果共享。",
    parts: [
      { label: "聚", title: "聚在一起", text: "从共同的兴趣起头，建一个人才库，每月都有活动。" },
      {
        label: "议", title: "议在一起", text: "叫作“双议”，一件事从提出到回头看，走完四步。",
        parts: [
          { label: "第一步", title: "议题征集" },
          { label: "第二步", title: "方案论证" },
          { label: "第三步", title: "决策实施" },
          { label: "第四步", title: "结果评估" },
        ],
      },
      { label: "干", title: "干在一起", text: "列任务，签约定，手里三张清单：需求、资源、项目。" },
      { label: "享", title: "享在一起", text: "闲置的楼道改成大家共用的房间，出过的力记成积分，可以兑换。" },
    ],
  },
  {
    slug: "jianghan-rooting",
    name: "家门口党建“扎根工程”",
    place: "hubei/wuhan/jianghan",
    summary: "江汉区每平方公里住着2.58万人。2020年5月起，区里把党建的工作重心放到居民家门口：人下到网格，支部建到小区，事情在楼下商量。页内数字据2023年4月28日的公开报道。",
    parts: [
      { label: "人", title: "在职党员到家门口", text: "2020年6月起，涉及184家单位、1.4万名在职党员；在居住地登记的有1.84万名。" },
      { label: "格", title: "一长三员", text: "网格长每周至少3次、12小时；兼职成员每周2次、8小时。" },
      { label: "组织", title: "支部到小区，楼栋有人管", text: "小区党支部592个，楼栋长2294名。" },
      { label: "业委会", title: "业委会与“四议”", text: "88.1%的小区成立了业主委员会，委员中党员占50.5%。" },
      { label: "物业", title: "老小区也有专业物业", text: "2022年，有专业物业服务的老旧小区占80.4%。" },
      {
        label: "议事", title: "在楼下商量",
        parts: [
          { label: "沁园春小区", title: "七点半议事厅" },
          { label: "横堤社区", title: "邻里夜话" },
          { label: "西桥社区", title: "小区治理月月谈" },
        ],
      },
      { label: "实事", title: "看得见的改变", text: "服务站点213个，改造老旧小区104个，44部电梯，110个车棚，446个充电桩；筹集资金2000余万元。" },
    ],
  },
  {
    slug: "oujingyuan-five-words",
    name: "“五字诀”",
    place: "hubei/wuhan/wuchang/yangyuan/oujingyuan",
    summary: "欧景苑社区2012年5月成立，近0.25平方公里，住着8536人，地跨武昌、青山、洪山三区。社区把自己的做法归成五个字：强、齐、联、微、小。页内数字据2021年12月24日的公开报道。",
    parts: [
      {
        label: "五字", title: "强、齐、联、微、小", text: "社区把自己的做法归成五个字。以下各项按事实列出，本站不代为归类。",
        parts: [
          { label: "强", title: "强" },
          { label: "齐", title: "齐" },
          { label: "联", title: "联" },
          { label: "微", title: "微" },
          { label: "小", title: "小" },
        ],
      },
      { label: "办公桌", title: "党员流动办公桌（1+3+N）", text: "2020年8月支起来。到报道时走访600多次，转达诉求25次，楼道里的宣传交流28次。2020年入选省级十个案例，入选不等于获奖。" },
      { label: "驿站", title: "服务站与志愿队", text: "一个综合站、三个功能站；志愿队10支，230多人。" },
      { label: "银发", title: "银发初心站", text: "给退休的人一处聚处，2021年6月18日授牌，分红方正、金点子、银发族三队。" },
      { label: "片区", title: "林湘片区", text: "联合支部，三式联动。物业考核保证金的做法2018年得过区级奖，跨区服务2020年得过全国性的奖。" },
    ],
  },
];

const invented: DemoInitiative[] = [
  {
    slug: "liuan-lifts",
    name: "“一梯一议”加装电梯",
    place: "yunlan/chenghu/liuan",
    summary: "2024年9月起，柳岸街道的三个社区以单元为单位，一部电梯议一回。到2026年11月15日，41个单元提出申请，23部投用，9部在建，6个还在议，3个停了下来。（虚构）",
    parts: [
      { label: "一", title: "先把账摊开", text: "造价、补贴、每层出多少、以后每月交多少，签字之前全部贴在单元门口，贴满十天。" },
      { label: "二", title: "听低层怎么说", text: "方案的第一稿由一、二层住户提要求，采光、声音、消防通道逐条答复，答不了的写明答不了。" },
      { label: "三", title: "一梯一份协议", text: "不搞全小区一个价。出资、退出、过户、电费怎么分，都写进本单元自己的协议。" },
      { label: "四", title: "十年维保先签好", text: "没有维保合同不开工，维保费进单元专户，每季度公布一次余额。" },
      { label: "五", title: "没装成的也留档", text: "停下来的单元写清停在哪一步、因为什么，一年后问一次要不要再议。" },
    ],
  },
  {
    slug: "wutongli-night-parking",
    name: "错时停车试点",
    place: "yunlan/chenghu/liuan/wutongli",
    summary: "梧桐里社区登记车辆612辆，自有泊位347个。2026年3月起，周边一所学校、一座文化馆和两家单位夜里让出128个车位，先试一年。（虚构）",
    parts: [
      { label: "时", title: "几点进，几点出", text: "每天18时30分进，次日7时30分前离开。2026年11月16日起，学校那34个车位上学日提前到7时15分。" },
      { label: "费", title: "一晚3元，包月60元", text: "收入归出让车位的单位，社区不留一分；保险由街道统一买。" },
      { label: "约", title: "迟走三次停一个月", text: "由车主自己议定的规矩。到2026年10月31日，37人次迟走，2辆车被停用一个月。" },
      { label: "退", title: "单位随时可以退出", text: "提前三十天告知即可，不问理由。这一条写在第一行，四家才肯签字。" },
    ],
  },
  {
    slug: "dongdu-bicycle-sheds",
    name: "电动自行车进棚",
    place: "yunlan/chenghu/dongdu",
    summary: "东渡街道的老院子里，电动自行车曾经停到楼梯口。2025年年初许诺年底前建棚12处、装充电口400个；到2026年8月31日建成14处，车位826个，充电口236个。（虚构）",
    parts: [
      { label: "数", title: "先数清楚有多少辆", text: "楼组长逐门登记，渡口社区数出1384辆，比原来的估计多出三成。" },
      { label: "找", title: "边角地里找车位", text: "旧煤棚、废花坛、围墙根，一处处量；离棚30米内的住户逐户签意见，不同意的不建。" },
      { label: "价", title: "充电价写在棚上", text: "每度电多少、服务费多少分开写，调价要先过楼组会。" },
      { label: "防", title: "喷淋和断电装在前头", text: "每处棚配喷淋、烟感和过载断电，每月十日检查，记录挂在棚口。" },
    ],
  },
  {
    slug: "nantang-pipes",
    name: "老管网三年更新",
    place: "yunlan/wangjiang/nantang",
    summary: "南塘街道地势低，雨季怕水。2025年至2027年计划换管38.6公里，其中排水21.4公里、供水17.2公里。到2026年10月31日换了24.3公里，约占63%。（虚构）",
    parts: [
      { label: "2025", title: "第一年：先救最低的地方", text: "换管11.2公里，荷风社区塘边的巷子先动工。" },
      { label: "2026", title: "第二年：支管和入户", text: "计划14.0公里，到10月31日完成13.1公里，剩下的因一处地下光缆改道推后。" },
      { label: "2027", title: "第三年：收尾和联通", text: "计划13.4公里，重点是青莲社区的供水管和两座泵站之间的联通管。" },
      { label: "复", title: "路面谁挖谁复原", text: "每段回填后留七天沉降，再铺面；一个雨季后回头看，下沉超过2厘米的返工。" },
      { label: "告", title: "停水提前两天告诉", text: "短信、门口告示、楼组长上门三样都要有，停水超过8小时送水到楼下。" },
    ],
  },
  {
    slug: "songping-canteen",
    name: "长者食堂",
    place: "yunlan/wangjiang/songping",
    summary: "松坪街道2025年4月开了长者食堂。2026年10月，26个营业日供午餐5460份，平均每天210份，其中46份送到家里。（虚构）",
    parts: [
      { label: "价", title: "按年纪分三档", text: "午餐一荤一半荤两素一汤：60至69岁13元，70至79岁11元，80岁以上9元。" },
      { label: "味", title: "软、淡、热", text: "菜单一周一换，由用餐的居民投票去掉最不爱吃的一道。" },
      { label: "送", title: "下不了楼的送上门", text: "志愿者分六条线，11时20分出发，送到时菜温不低于60摄氏度。" },
      { label: "账", title: "每月贴账", text: "收入、补贴、成本、差额都贴在门口，晚餐对所有人开放，赚的补午餐的缺。" },
    ],
  },
  {
    slug: "shuangqiao-one-desk",
    name: "“一张桌子两边办”",
    place: "yunlan/wangjiang/songping/shuangqiao",
    summary: "双桥社区3166户，1840户属望江区，1326户属澄湖区。2025年1月起，两区在桥头合设一张办事桌，47项事里31项当场能办。2026年5月获云澜市便民服务案例一等奖。（虚构）",
    parts: [
      { label: "桌", title: "一张桌子，两枚印章", text: "两个区各派一人同坐，材料只收一份，归哪个区由他们去分。" },
      { label: "单", title: "31项当场办，16项写明去哪儿", text: "办不了的16项不说“不归我们管”，给一张纸，写清地址、窗口、要带什么。" },
      { label: "会", title: "每月一次两区碰头", text: "路灯、排水、垃圾清运这些压在区界上的事，先定谁先干，再算谁出钱。" },
      { label: "走", title: "每周三推到楼下", text: "桌子装了轮子，周三上午轮流去四个院子，给走不动的人办。" },
    ],
  },
];

export const initiatives: DemoInitiative[] = [...real, ...invented];
