import { formatDate, machineDate } from "@/lib/dates";
import type { DatePrecision } from "@/lib/generated/prisma/enums";

export function PublicDate({ date, precision = "MINUTE", className }: { date: Date; precision?: DatePrecision; className?: string }) {
  return (
    <time dateTime={machineDate(date, precision)} className={className}>
      {formatDate(date, precision)}
    </time>
  );
}
