import type { MethodStep } from "../../lib/methods/method.ts";

type DemoMethod = { slug: string; name: string; summary: string; steps: MethodStep[] };
const step = (label: string, title: string, text = ""): MethodStep => ({ label, title, text });

/** The real ones say what the reports say; 一梯一议 belongs to the invented 云澜市. */
export const methods: DemoMethod[] = [
  {
    slug: "shuji-shalong", name: "书记沙龙",
    summary: "社区书记们坐到一起谈一件事。武汉的军山街道和黄石的团城山街道都在办，名字一样，谈的题目和坐的人不一样。",
    steps: [],
  },
  {
    slug: "sibu-xieshang", name: "四步协商",
    summary: "一件事从提出到回头看，走完四步。万里街道把商量事情的办法叫作“双议”，走的就是这四步。",
    steps: [step("第一步", "议题征集", "先收题目，看大家想议什么。"), step("第二步", "方案论证", "拿出方案，掰开来讲。"), step("第三步", "决策实施", "定下来，做起来。"), step("第四步", "结果评估", "回头看，做得怎么样。")],
  },
  {
    slug: "san-zhang-qingdan", name: "三张清单",
    summary: "把家底和去处记在三张单子上。记的是哪三样，各处并不相同：凤凰苑社区提的是资源、项目、服务，万里街道用的是需求、资源、项目。",
    steps: [],
  },
  {
    slug: "1-3-n", name: "1+3+N",
    summary: "欧景苑社区“党员流动办公桌”的排法。",
    steps: [],
  },
  {
    slug: "yi-zhang-san-yuan", name: "一长三员",
    summary: "江汉区网格里的人手。去多少回、待多久，写成了数。",
    steps: [step("长", "网格长", "每周至少3次、12小时。"), step("员", "兼职成员", "每周2次、8小时。")],
  },
  {
    slug: "yi-ti-yi-yi", name: "一梯一议",
    summary: "以单元为单位，一部电梯议一回。（虚构）",
    steps: [step("一", "摊账", "造价、补贴、每层出多少，贴在单元门口。"), step("二", "听低层", "一、二层住户先说，逐条答复。"), step("三", "签协议", "一个单元一份。"), step("四", "留档", "没议成的写明停在哪一步，一年后再问。")],
  },
];
