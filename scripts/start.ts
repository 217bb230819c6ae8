import { runSite } from "./site.ts";
import { command } from "./support/stop.ts";

await command(() => runSite("start"));
