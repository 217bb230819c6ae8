import type { DemoArticle } from "../builders.ts";
import { hefengLookBack } from "./a-hefeng-look-back.ts";
import { jianghanCouncils } from "./a-jianghan-councils.ts";
import { jianghanPeople } from "./a-jianghan-people.ts";
import { junshanSalon } from "./a-junshan-salon.ts";
import { nantangThreeYears } from "./a-nantang-three-years.ts";
import { oujingyuanDesk } from "./a-oujingyuan-desk.ts";
import { oujingyuanStraddling } from "./a-oujingyuan-straddling.ts";
import { qiaotouFourteenthLift } from "./a-qiaotou-fourteenth-lift.ts";
import { qiaotouGroundFloor } from "./a-qiaotou-ground-floor.ts";
import { qinglianAfterTheNight } from "./a-qinglian-after-the-night.ts";
import { shibanxiangMarket } from "./a-shibanxiang-market.ts";
import { shibanxiangSheds } from "./a-shibanxiang-sheds.ts";
import { shuangqiaoSixteen } from "./a-shuangqiao-sixteen.ts";
import { songpingCanteenOctober } from "./a-songping-canteen-october.ts";
import { tuanchengshanTraining } from "./a-tuanchengshan-training.ts";
import { wanliFourTogether } from "./a-wanli-four-together.ts";
import { wanliTwoEstates } from "./a-wanli-two-estates.ts";
import { wutongliSevenFifteen } from "./a-wutongli-seven-fifteen.ts";

/** Newest first. */
export const articlesA: DemoArticle[] = [
  qiaotouFourteenthLift,
  hefengLookBack,
  wutongliSevenFifteen,
  songpingCanteenOctober,
  oujingyuanDesk,
  shibanxiangMarket,
  jianghanCouncils,
  shuangqiaoSixteen,
  shibanxiangSheds,
  oujingyuanStraddling,
  qinglianAfterTheNight,
  jianghanPeople,
  wanliTwoEstates,
  wanliFourTogether,
  tuanchengshanTraining,
  junshanSalon,
  qiaotouGroundFloor,
  nantangThreeYears,
];
