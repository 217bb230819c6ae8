import { childrenStorytelling } from "./children-storytelling.ts";
import { eldersCanteen } from "./elders-canteen.ts";
import { eveningCouncil } from "./evening-council.ts";
import { healthCheck } from "./health-check.ts";
import { liftInUse } from "./lift-in-use.ts";
import { mobileDesk } from "./mobile-desk.ts";
import { nightParking } from "./night-parking.ts";
import { readingRoom } from "./reading-room.ts";
import { roundTable } from "./round-table.ts";
import { serviceStation } from "./service-station.ts";
import { volunteers } from "./volunteers.ts";

/** Rooms, evenings and people at work together: each draws an SVG of 1800 by 1200. */
export const indoors: Record<string, () => string> = {
  "service-station": serviceStation,
  "elders-canteen": eldersCanteen,
  "evening-council": eveningCouncil,
  "round-table": roundTable,
  "mobile-desk": mobileDesk,
  "health-check": healthCheck,
  "reading-room": readingRoom,
  "children-storytelling": childrenStorytelling,
  "lift-in-use": liftInUse,
  "night-parking": nightParking,
  volunteers,
};
