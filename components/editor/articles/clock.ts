const zone = { timeZone: "Asia/Shanghai" } as const;
const time = new Intl.DateTimeFormat("zh-CN", { ...zone, hour: "2-digit", minute: "2-digit", hour12: false });
const dayAndTime = new Intl.DateTimeFormat("zh-CN", { ...zone, month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false });
const day = new Intl.DateTimeFormat("zh-CN", { ...zone, dateStyle: "short" });

/** 09:30 where it was today, 11月21日 09:30 before. */
export function clock(iso: string): string {
  const date = new Date(iso);
  return (day.format(date) === day.format(new Date()) ? time : dayAndTime).format(date);
}

/** 09:30, whatever the day. */
export function timeOf(iso: string): string {
  return time.format(new Date(iso));
}
