/** The first things that somebody new at the desk does, in this order. */
export const tourTasks = ["draft", "photo", "words", "preview", "help"] as const;
export type TourTask = (typeof tourTasks)[number];

/** What no other record tells: these are marked when they happen. */
export const tourMarks = ["preview", "help", "hidden"] as const;
export type TourMark = (typeof tourMarks)[number];

/** `draftId`: the person's newest article, in which the tasks that need one are done. */
export type Tour = { tasks: { task: TourTask; done: boolean }[]; done: number; hidden: boolean; draftId: number | null };
export type TourFacts = { draftId: number | null; hasTitle: boolean; hasPhoto: boolean; hasWords: boolean; marks: ReadonlySet<string> };

export function tourOf({ draftId, hasTitle, hasPhoto, hasWords, marks }: TourFacts): Tour {
  const isDone: Record<TourTask, boolean> = { draft: hasTitle, photo: hasPhoto, words: hasWords, preview: marks.has("preview"), help: marks.has("help") };
  const tasks = tourTasks.map((task) => ({ task, done: isDone[task] }));
  return { tasks, done: tasks.filter(({ done }) => done).length, hidden: marks.has("hidden"), draftId };
}
