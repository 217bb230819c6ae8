import type { DemoArticle } from "../builders.ts";
import { chenghuGardenContract } from "./b-chenghu-garden-contract.ts";
import { dongduChargingNotice } from "./b-dongdu-charging-notice.ts";
import { dukouShedSite } from "./b-dukou-shed-site.ts";
import { hefengAfterTheRain } from "./b-hefeng-after-the-rain.ts";
import { hefengHealthVan } from "./b-hefeng-health-van.ts";
import { hubinLampNightCount } from "./b-hubin-lamp-night-count.ts";
import { hubinLiftNotYet } from "./b-hubin-lift-not-yet.ts";
import { promiseDongduSheds } from "./b-promise-dongdu-sheds.ts";
import { promiseHubinLamps } from "./b-promise-hubin-lamps.ts";
import { promiseQinglianReadingRoom } from "./b-promise-qinglian-reading-room.ts";
import { promiseShuangqiaoGarden } from "./b-promise-shuangqiao-garden.ts";
import { promiseSongpingRiverside } from "./b-promise-songping-riverside.ts";
import { qiaotouBudgetVote } from "./b-qiaotou-budget-vote.ts";
import { qiaotouVolunteerLedger } from "./b-qiaotou-volunteer-ledger.ts";
import { qinglianStorytelling } from "./b-qinglian-storytelling.ts";
import { shibanxiangOldSlabs } from "./b-shibanxiang-old-slabs.ts";
import { shibanxiangSquareSound } from "./b-shibanxiang-square-sound.ts";
import { shishiQingdan2025 } from "./b-shishi-qingdan-2025.ts";
import { shuangqiaoPlantingDay } from "./b-shuangqiao-planting-day.ts";
import { songpingHomeCheckFigures } from "./b-songping-home-check-figures.ts";
import { songpingStepsMarket } from "./b-songping-steps-market.ts";
import { wutongliParkingNights } from "./b-wutongli-parking-nights.ts";

/** Reports set in the invented 云澜市, oldest first. */
export const articlesB: DemoArticle[] = [
  shishiQingdan2025,
  hubinLampNightCount,
  shibanxiangSquareSound,
  shuangqiaoPlantingDay,
  dukouShedSite,
  qiaotouBudgetVote,
  hubinLiftNotYet,
  songpingStepsMarket,
  hefengAfterTheRain,
  songpingHomeCheckFigures,
  shibanxiangOldSlabs,
  qinglianStorytelling,
  promiseQinglianReadingRoom,
  chenghuGardenContract,
  promiseHubinLamps,
  dongduChargingNotice,
  promiseDongduSheds,
  qiaotouVolunteerLedger,
  promiseSongpingRiverside,
  promiseShuangqiaoGarden,
  wutongliParkingNights,
  hefengHealthVan,
];

/** The series 说到底：去年的承诺怎么样了, in order. */
export const promises2025: string[] = [
  promiseQinglianReadingRoom.slug,
  promiseHubinLamps.slug,
  promiseDongduSheds.slug,
  promiseSongpingRiverside.slug,
  promiseShuangqiaoGarden.slug,
];
