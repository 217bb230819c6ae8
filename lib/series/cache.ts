/** A series: its words and its order. */
export const seriesTag = (id: number) => `series:${id}`;
/** Which series there are, and which of them have something to show. */
export const seriesIndexTag = "series";
