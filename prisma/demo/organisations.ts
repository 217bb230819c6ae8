import type { OrganisationKind } from "../../lib/generated/prisma/enums.ts";

/** `place` is a path. Numbers begin with 000, which none in use does. */
export type DemoOrganisation = { place: string; kind: OrganisationKind; name: string; phone: string; hours?: string; address?: string };

const working = "工作日 8:30—12:00，14:00—17:30（演示）";
const duty = "工作日 8:30—17:30，周六上午值班（演示）";
const always = "全天有人接（演示）";

/** Whom to call in the invented city; of real places the demonstration says nothing of the kind. */
export const organisations: DemoOrganisation[] = [
  { place: "yunlan/chenghu/liuan", kind: "STREET_OFFICE", name: "柳岸街道办事处", phone: "000-5550-0100", hours: working, address: "柳岸路2号（虚构）" },
  { place: "yunlan/chenghu/liuan/qiaotou", kind: "COMMUNITY_COMMITTEE", name: "桥头社区居民委员会", phone: "000-5550-0101", hours: duty, address: "桥头路11号一楼（虚构）" },
  { place: "yunlan/chenghu/liuan/qiaotou", kind: "PROPERTY_COMPANY", name: "澄湖邻里物业桥头服务点", phone: "000-5550-0102、000-5550-0103", hours: always, address: "桥头路7号门房（虚构）" },
  { place: "yunlan/chenghu/liuan/wutongli", kind: "COMMUNITY_COMMITTEE", name: "梧桐里社区居民委员会", phone: "000-5550-0104", hours: duty, address: "梧桐里26号（虚构）" },
  { place: "yunlan/chenghu/liuan/hubin", kind: "COMMUNITY_COMMITTEE", name: "湖滨社区居民委员会", phone: "000-5550-0105", hours: duty, address: "湖滨步道北口（虚构）" },
  { place: "yunlan/chenghu/liuan/hubin", kind: "OWNERS_COMMITTEE", name: "湖滨社区翠堤小区业主委员会", phone: "000-5550-0106", hours: "每周二、周四19:00—20:30（演示）", address: "翠堤小区会所（虚构）" },
  { place: "yunlan/chenghu/dongdu", kind: "STREET_OFFICE", name: "东渡街道办事处", phone: "000-5550-0110", hours: working, address: "码头路1号（虚构）" },
  { place: "yunlan/chenghu/dongdu/dukou", kind: "COMMUNITY_COMMITTEE", name: "渡口社区居民委员会", phone: "000-5550-0111", hours: duty, address: "旧码头宿舍3号院（虚构）" },
  { place: "yunlan/chenghu/dongdu/shibanxiang", kind: "COMMUNITY_COMMITTEE", name: "石板巷社区居民委员会", phone: "000-5550-0112", hours: duty, address: "石板巷小广场东侧（虚构）" },
  { place: "yunlan/wangjiang/nantang", kind: "STREET_OFFICE", name: "南塘街道办事处", phone: "000-5550-0120", hours: working, address: "南塘大道18号（虚构）" },
  { place: "yunlan/wangjiang/nantang/hefeng", kind: "COMMUNITY_COMMITTEE", name: "荷风社区居民委员会", phone: "000-5550-0121", hours: duty, address: "塘东巷5号（虚构）" },
  { place: "yunlan/wangjiang/nantang/qinglian", kind: "COMMUNITY_COMMITTEE", name: "青莲社区居民委员会", phone: "000-5550-0122", hours: duty, address: "青莲书房二楼（虚构）" },
  { place: "yunlan/wangjiang/songping", kind: "STREET_OFFICE", name: "松坪街道办事处", phone: "000-5550-0130", hours: working, address: "松坪路9号（虚构）" },
  { place: "yunlan/wangjiang/songping/songping", kind: "COMMUNITY_COMMITTEE", name: "松坪社区居民委员会", phone: "000-5550-0131", hours: duty, address: "松坪社区服务站（虚构）" },
  { place: "yunlan/wangjiang/songping/shuangqiao", kind: "COMMUNITY_COMMITTEE", name: "双桥社区居民委员会", phone: "000-5550-0132", hours: duty, address: "双桥桥头（虚构）" },
];
