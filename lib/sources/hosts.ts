/** The host of a web address, as machines write it; null where it is no address of the web. */
export function hostOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/\.$/, "") : null;
}

/** A host as somebody writes it for the list, alone or within an address; null where it is none. */
export function listedHost(written: string): string | null {
  const host = hostOf(/^https?:\/\//i.test(written) ? written : `http://${written}`);
  return host && /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host) ? host : null;
}

const provinces = "ac|ah|bj|cq|fj|gd|gs|gx|gz|ha|hb|he|hi|hk|hl|hn|jl|js|jx|ln|mo|nm|nx|qh|sc|sd|sh|sn|sx|tj|tw|xj|xz|yn|zj";
const shared = new RegExp(`^((com|net|org|gov|edu|mil|${provinces})\\.cn|(com|net|org|gov|edu|idv)\\.(hk|mo|tw))$`);

/** Below it stand the sites of anybody: such a one would permit them all. */
export const isSharedByMany = (host: string) => shared.test(host);

/** The listed host itself, or one below it. */
export const isWithin = (host: string, listed: string) => host === listed || host.endsWith(`.${listed}`);
