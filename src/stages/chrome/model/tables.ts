import type { Line } from "../page.ts";

/**
 * Rows of a table stand and fall together: gives each the mean of their chances. Only where rows have
 * several cells: in a table of one column old sites set the whole page.
 */
export function evenTables(lines: readonly Line[], chances: Float64Array): void {
  let from = 0;
  let sum = 0;
  for (let line = 0; line <= lines.length; line++) {
    if ((lines[line]?.block.html?.cells ?? 0) > 1) {
      sum += chances[line]!;
      continue;
    }
    if (line > from + 1) chances.fill(sum / (line - from), from, line);
    from = line + 1;
    sum = 0;
  }
}
