/** A person's address. Until it is verified nothing is sent there but the letter that asks. */
export type AddressView = { address: string; verified: boolean };

/** As it is stored; who has set nothing has none. */
export const addressView = (row: { address: string; verifiedAt: Date | null } | null): AddressView =>
  row ? { address: row.address, verified: row.verifiedAt !== null } : { address: "", verified: false };

/** Whether a link that lets somebody in may be sent there, and if not, why. `off`: the site sends no e-mail. */
export type Reach = "yes" | "off" | "none" | "unverified";

/**
 * An invitation may go to an address that only an administrator vouches for: nobody is there yet whose account it opens.
 * What resets a password goes to nobody who has not shown that they read there.
 */
export function reachOf({ address, verified }: AddressView, kind: "INVITATION" | "PASSWORD_RESET", isOn: boolean): Reach {
  if (!isOn) return "off";
  if (address === "") return "none";
  return verified || kind === "INVITATION" ? "yes" : "unverified";
}
