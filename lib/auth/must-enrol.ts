import { NotAllowed } from "../errors.ts";

/** Somebody whose role wants a second factor does something else before they have one. */
export class MustEnrol extends NotAllowed {
  override name = "MustEnrol";
}
