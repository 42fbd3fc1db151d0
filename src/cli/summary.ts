import type { Ranking, Summary } from "../run/tally.ts";

/** Reasons and flags beyond these are left to the records themselves. */
const maxRows = 8;

/** What a run did, for a person: a few lines. */
export function renderSummary({
  counts,
  removedShare,
  deadCodes,
  flags,
  reasons,
}: Summary): string {
  const { in: read, out, dead, dropped } = counts;
  const rows = [
    `${grouped(read)} in, ${grouped(out)} out, ${grouped(dead)} dead` +
      (dropped > 0 ? `, ${grouped(dropped)} dropped` : "") +
      (out > 0 ? ` · ${(removedShare * 100).toFixed(1)} % of the text removed` : ""),
    ...row("removed", reasons),
    ...row("flags", flags),
    ...row("dead", deadCodes),
  ];
  return `${rows.join("\n")}\n`;
}

function row(title: string, ranking: Ranking): string[] {
  if (ranking.length === 0) return [];
  const shown = ranking.slice(0, maxRows).map(([name, count]) => `${name} ${grouped(count)}`);
  const more = ranking.length - shown.length;
  return [`  ${title.padEnd(8)} ${shown.join(", ")}${more > 0 ? `, +${more} more` : ""}`];
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
