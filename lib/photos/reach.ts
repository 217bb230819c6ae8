import { lookup } from "node:dns";
import type { LookupAddress, LookupOptions } from "node:dns";
import { isPublicAddress } from "./public-address.ts";

type Answered = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

/** How far this server goes for a picture that somebody's paste names. A file of its own, so that tests have an internet of theirs. */
export const reach = {
  address: isPublicAddress,
  port: (port: string): boolean => port === "",
  lookup: (hostname: string, options: LookupOptions, done: Answered): void => lookup(hostname, { ...options, all: true }, done),
};
