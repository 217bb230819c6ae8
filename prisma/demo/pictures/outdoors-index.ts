import { bicycleSheds } from "./bicycle-sheds.ts";
import { chargingPosts } from "./charging-posts.ts";
import { courtyardMeeting } from "./courtyard-meeting.ts";
import { liftInstallation } from "./lift-installation.ts";
import { neighboursMarket } from "./neighbours-market.ts";
import { oldEstateStreet } from "./old-estate-street.ts";
import { pipeWorks } from "./pipe-works.ts";
import { plantingDay } from "./planting-day.ts";
import { pocketGarden } from "./pocket-garden.ts";
import { riversideWalk } from "./riverside-walk.ts";
import { streetLamps } from "./street-lamps.ts";

/** The outdoor scenes by name, each an SVG of 1800 by 1200. */
export const outdoors: Record<string, () => string> = {
  "bicycle-sheds": bicycleSheds,
  "charging-posts": chargingPosts,
  "courtyard-meeting": courtyardMeeting,
  "lift-installation": liftInstallation,
  "neighbours-market": neighboursMarket,
  "old-estate-street": oldEstateStreet,
  "pipe-works": pipeWorks,
  "planting-day": plantingDay,
  "pocket-garden": pocketGarden,
  "riverside-walk": riversideWalk,
  "street-lamps": streetLamps,
};
