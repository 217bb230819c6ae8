"use client";

import { Alert } from "@/components/ui/alert";
import type { Issue } from "@/lib/issue";

type Props = { tone?: "bad" | "warn"; title: string; issues: Issue[]; onGo: (field: string) => void };

/** What has to be put right, each entry leading to its field. */
export function IssueList({ tone = "bad", title, issues, onGo }: Props) {
  return (
    <Alert tone={tone} title={title}>
      <ul className={`mt-1 list-disc gap-x-8 pl-5 ${issues.length > 4 ? "sm:columns-2" : ""}`}>
        {issues.map(({ field, message }) => (
          <li key={field + message} className="break-inside-avoid">
            <a
              href={`#field-${field}`}
              className="inline-block py-1 text-accent underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                onGo(field);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
