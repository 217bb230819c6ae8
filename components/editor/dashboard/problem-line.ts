import type { Problem } from "@/lib/dashboard/dashboard";
import { translator } from "@/lib/messages/index";

const t = translator("dashboard");

/** What is wrong and where, in one line. */
export function problemLine(problem: Problem): string {
  const { about } = problem;
  switch (problem.kind) {
    case "brokenLink":
      return t("problems.line.brokenLink", { about, address: problem.address });
    case "alt":
    case "credit":
      return t("problems.line.photos", { about, count: problem.count });
    case "reprint":
      return t("problems.line.reprint", { about });
    case "unpublished":
      return t("problems.line.unpublished", { about, by: problem.by, days: problem.days });
    case "silent":
      return problem.months === null ? t("problems.line.never", { about }) : t("problems.line.silent", { about, months: problem.months });
  }
}
