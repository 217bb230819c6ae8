import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { fetchFromWeb } from "./from-web.ts";
import type { FetchTrouble } from "./from-web.ts";
import { limiter } from "./limiter.ts";
import { mayUpload } from "./policy.ts";
import type { RefusalReason } from "./refusal.ts";
import { upload } from "./upload.ts";
import type { Uploaded } from "./upload.ts";

const t = translator("paste");

export type NotFetched = { ok: false; reason: RefusalReason | FetchTrouble; message: string; mayRetry: boolean };

/** From the first question to the last byte. */
const longest = 30_000;
/** For everybody at the desk together, so that nobody's paste makes this server a burden to another's. */
const fetching = limiter(6);

/** Takes in a picture that a pasted text shows from elsewhere: what readers see never comes from another site. */
export async function uploadFromWeb(actor: Actor, address: string, patience = longest): Promise<Uploaded | NotFetched> {
  if (!mayUpload(actor)) throw new NotAllowed();
  return fetching.run(async () => {
    const signal = AbortSignal.timeout(patience);
    const fetched = await fetchFromWeb(address, signal);
    if (!fetched.ok) return refuse(fetched.reason);
    const { stream, contentLength } = fetched;
    try {
      const taken = await upload(actor, stream, { contentLength });
      return taken.ok ? taken : refuse(signal.aborted ? "slow" : taken.reason);
    } finally {
      stream.destroy();
    }
  });
}

const passing: NotFetched["reason"][] = ["unreachable", "slow", "interrupted"];

function refuse(reason: NotFetched["reason"]): NotFetched {
  return { ok: false, reason, message: t(`refused.${reason}`), mayRetry: passing.includes(reason) };
}
