/** The two scripts of Chinese. Articles are stored in Simplified; Traditional is derived. */
export type Script = "zh-Hans" | "zh-Hant";

const mark = /^\/zh-Hant(?=[/?#]|$)/;

/** The script in which an address is read; Simplified has no mark. */
export function scriptOf(address: string): Script {
  return mark.test(address) ? "zh-Hant" : "zh-Hans";
}

/** An address without its script. */
export function withoutScript(address: string): string {
  const rest = address.replace(mark, "");
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** The same page's address in a script. `address` has none, and may carry a query. */
export function inScript(address: string, script: Script): string {
  if (script === "zh-Hans") return address;
  return `/zh-Hant${/^\/(?=[?#]|$)/.test(address) ? address.slice(1) : address}`;
}
