// Loads the demonstration into an empty database, once. BILIN_DEMO=no leaves it empty.
import { db } from "../lib/db.ts";

if (process.env["BILIN_DEMO"] !== "no") {
  const { loadDemo } = await import("./demo/load.ts");
  try {
    await loadDemo();
  } finally {
    await db().$disconnect();
  }
}
