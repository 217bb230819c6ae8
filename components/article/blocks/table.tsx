import type { Block, Line as LineData } from "@/lib/articles/body";
import { Line } from "../line";

/** Scrolls within itself where the screen is too narrow. */
export function Table({ caption, rows }: Extract<Block, { type: "table" }>) {
  return (
    <div className="scrolls overflow-x-auto" tabIndex={0} role="group" aria-label={caption}>
      <table className="w-full border-collapse text-[1rem] leading-relaxed tabular-nums">
        {caption && (
          <caption className="pb-2 text-left text-[0.9375rem] text-ink-soft">
            <span className="sticky left-0 inline-block max-w-[calc(100vw-2.25rem)]">{caption}</span>
          </caption>
        )}
        <tbody className="border-y-2 border-ink">
          {rows.map((row, index) => (
            <tr key={index} className="border-b border-line last:border-0">
              {row.map(({ line, header, colspan, rowspan }, column) =>
                header ? (
                  <th key={column} colSpan={colspan} rowSpan={rowspan} scope={index === 0 ? "col" : "row"} className="bg-paper-deep px-2 py-2 text-left sm:px-3 font-bold whitespace-nowrap">
                    <Line line={line} />
                  </th>
                ) : (
                  <td key={column} colSpan={colspan} rowSpan={rowspan} className={`px-2 py-2 align-top sm:px-3 ${isShort(line) ? "whitespace-nowrap" : "min-w-[7em]"}`}>
                    <Line line={line} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Figures with their units and names of places stay on one line. */
function isShort(line: LineData): boolean {
  return line.map((run) => run.text).join("").length <= 8;
}
