import type { ActionState } from "../action-state.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import type { Actor } from "./actor.ts";
import { MustEnrol } from "./must-enrol.ts";
import { SignedOut, requireActorForAction } from "./session.ts";

/**
 * What every action of a form stands on: `run` gets the signed-in person, and what it throws because it may not be,
 * or is not there, comes back as a message, so that the form and what was typed in it stay on the screen.
 */
export async function asActor<T>(run: (actor: Actor) => Promise<ActionState<T>>, who: () => Promise<Actor> = requireActorForAction): Promise<ActionState<T>> {
  const t = translator("auth");
  const refuse = (message: string) => ({ ok: false as const, message, issues: [] });
  try {
    return await run(await who());
  } catch (error) {
    if (error instanceof MustEnrol) return refuse(t("mustEnrol"));
    if (error instanceof SignedOut) return refuse(t("signedOut"));
    if (error instanceof NotAllowed) return refuse(t("notAllowed"));
    if (error instanceof NotFound) return refuse(t("notFound"));
    throw error;
  }
}
