/** What a link says of where its reader came from, and leads to nothing. */
const tracking = /^(utm_\w+|spm|scm|gclid|fbclid|msclkid|yclid|from|isappinstalled|share_token|mc_[ce]id)$/i;
const ofShares = /^(singlemessage|groupmessage|timeline)$/;
/** By these somebody is paid for each who comes. */
const affiliate = /^(aff|affid|aff_id|affiliate|agentid)$/i;
const badHosts = /bet365|casino|poker|porn|viagra|(^|[.-])(bet|slot|lottery|caipiao|bocai|yule)\d*[.-]/i;
const badWords = /赢大奖|博彩|赌场|六合彩|时时彩|娱乐城|真人荷官|彩票投注|网上投注|裸聊|秒批|无抵押|黑户|代开发票|代办证件|澳门[^，。]{0,4}(娱乐|赌|葡京)/;

/** Advertising of the kind that is slipped into hacked pages: by its address, or by its words where it leads elsewhere than to an authority. */
export function isAdvertising(href: string, words: string): boolean {
  if (!URL.canParse(href)) return false;
  const { hostname, searchParams } = new URL(href);
  if (/\.(gov|edu|mil)\.cn$/.test(hostname)) return false;
  return badHosts.test(hostname) || badWords.test(words) || [...searchParams.keys()].some((name) => affiliate.test(name));
}

/** The same address without what only counts its readers; as it was where there is nothing of the kind. */
export function withoutTracking(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  const idle = [...url.searchParams].filter(([name, value]) => tracking.test(name) && (name !== "from" || ofShares.test(value)));
  if (idle.length === 0) return href;
  for (const [name] of idle) url.searchParams.delete(name);
  return url.href;
}
