/** A letter that was given up. */
export type FailedMail = { id: number; address: string; subject: string; failure: string; at: string };

/** How sending goes. `waiting`: letters that could not be sent yet, and why the latest of them could not. */
export type SendingView = { sender: { host: string; from: string } | null; waiting: { count: number; failure: string } | null; failed: FailedMail[] };
