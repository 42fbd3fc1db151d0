import { printable } from "../explain/printable.ts";
import type { ReadNote } from "../read/notes.ts";
import type { Ranking, Summary } from "../run/tally.ts";

/** Reasons and flags beyond these are left to the records themselves. */
const maxRows = 8;

/** Seconds from which on it is worth a line how long documents took. */
const slowSeconds = 1;

/** What a run did, for a person: a few lines. `notes` are what its reader did on the way. */
export function renderSummary(summary: Summary, notes: readonly ReadNote[] = []): string {
  const { counts, removedShare, deadCodes, flags, reasons, missing, times, slowest } = summary;
  const { in: read, out, dead, dropped } = counts;
  const slow = slowest.filter(([, milliseconds]) => milliseconds >= slowSeconds * 1000);
  const rows = [
    `${grouped(read)} in, ${grouped(out)} out, ${grouped(dead)} dead` +
      (dropped > 0 ? `, ${grouped(dropped)} dropped` : "") +
      (out > 0 ? ` · ${(removedShare * 100).toFixed(1)} % of the text removed` : ""),
    ...row("removed", reasons, grouped),
    ...row("flags", flags, grouped),
    ...row("missing", missing, grouped),
    ...row("dead", deadCodes, grouped),
    ...row("time", shares(times), percent),
    ...row("slowest", slow, (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`),
    ...row("left out", skippedIn(notes), grouped),
    ...notes.filter(({ code }) => code !== "skipped").map((note) => `  note     ${told(note)}`),
  ];
  return `${rows.join("\n")}\n`;
}

/** What was no document, by what it was. */
function skippedIn(notes: readonly ReadNote[]): Ranking {
  return notes.filter(({ code }) => code === "skipped").map(({ detail, count }) => [detail, count]);
}

function told({ code, detail, count, inputs, file }: ReadNote): string {
  const where = `${printable(file)}${count > 1 ? ` and ${grouped(count - 1)} more` : ""}`;
  switch (code) {
    case "not-lines":
      return (
        `${where}: ${detail}, read as ${grouped(inputs)} ${inputs === 1 ? "input" : "inputs"}. ` +
        "After damage in it the rest is lost; jq -c makes JSON Lines, which mend themselves"
      );
    case "misnamed":
      return `${where}: ${detail}, which the name does not say; read all the same`;
    case "utf-16":
      return `${where}: records in UTF-16, read as UTF-8; offsets are those in the UTF-8`;
    case "packed-as-one":
      return `${where}: ${detail} packed as a whole; after damage in it the rest is lost`;
    case "trailing-garbage":
      return `${where}: bytes behind the end of what is packed (${detail}), not read`;
    default:
      return `${where}: ${detail}`;
  }
}

/** Each part of the sum of all, 0 to 1; what rounds to nothing is left out. */
function shares(times: Ranking): Ranking {
  const sum = times.reduce((all, [, time]) => all + time, 0);
  return times
    .map(([name, time]): Ranking[number] => [name, time / sum])
    .filter(([, share]) => share >= 0.005);
}

function row(title: string, ranking: Ranking, show: (count: number) => string): string[] {
  if (ranking.length === 0) return [];
  const shown = ranking
    .slice(0, maxRows)
    .map(([name, count]) => `${printable(name)} ${show(count)}`);
  const more = ranking.length - shown.length;
  return [`  ${title.padEnd(8)} ${shown.join(", ")}${more > 0 ? `, +${more} more` : ""}`];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
