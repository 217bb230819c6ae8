// Runs one job, given as a file, with autocannon: a process of its own, so that it disturbs nothing that measures.
import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { random } from "../articles/random.ts";
import type { Job, Outcome } from "./job.ts";

const { url, requests, connections, seconds } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Job;
const sent = requests.map(({ path, tag }) => ({ path, headers: { "accept-encoding": "gzip", ...(tag ? { "if-none-match": tag } : {}) } }));
let clients = 0;
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 30,
  requests: sent,
  // Each connection goes through the list in an order of its own.
  setupClient: (client) => client.setRequests(random((clients += 1)).shuffle(sent)),
});
const refused = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) >= 400).map(([, { count }]) => Number(count));
const outcome: Outcome = {
  requests: result.requests.total,
  bytes: result.throughput.total,
  seconds: result.duration,
  errors: result.errors + result.timeouts + refused.reduce((sum, one) => sum + one, 0),
};
console.log(JSON.stringify(outcome));
