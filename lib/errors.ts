/** Thrown where the page should never have let a person get: the edge answers with the status. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
}
export class NotFound extends Error {
  override name = "NotFound";
}
