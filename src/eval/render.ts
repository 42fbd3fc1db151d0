import type { LineMistake } from "./line-score.ts";
import type { PageScore } from "./page-score.ts";
import { type EvalReport, pageF1, type ScoredField, worstPages } from "./report.ts";
import type { Figure, GroupSummary } from "./summary.ts";

/** Columns of the table, in order; one that no page counts in is left out. */
const columns = [
  "word-f1",
  "4gram-f1",
  "segment-f1",
  "lines-kept",
  "chrome-cut",
  "title",
  "title-loose",
  "authors",
  "date",
  "unchanged",
  "stable",
] as const;

/** Groups of fewer pages are not printed: their intervals say nothing. They are in the JSON. */
const minPages = 5;

const fieldNames: readonly ScoredField[] = ["title", "authors", "date"];

/** The report for a person: figures by group, fields, the worst pages with what went wrong. */
export function renderReport(report: EvalReport, worst: number): string {
  const { input, cleaner, skipped, pages, summary, untouched } = report;
  const left = skipped === 0 ? "" : ` (${skipped} left out: no ${input} input)`;
  return [
    `${input} · ${cleaner} · ${pages.length} pages${left}`,
    "",
    ...renderTable(summary, untouched),
    "",
    "± half of the 95 % interval from 1,000 resamples of the pages",
    "",
    ...renderFields(report),
    ...renderUnknownDates(pages, worst),
    ...worstPages(pages, worst).flatMap((page) => ["", ...renderPage(page)]),
    "",
  ].join("\n");
}

function renderTable(
  summary: readonly GroupSummary[],
  untouched: readonly GroupSummary[],
): string[] {
  const all = summary[0]?.figures ?? {};
  const shown = columns.filter((column) => all[column] !== undefined);
  const rows: string[][] = [["", "pages", ...shown]];
  const add = (name: string, { pages, figures }: GroupSummary): void => {
    rows.push([name, String(pages), ...shown.map((column) => renderFigure(figures[column]))]);
  };
  for (const group of summary) if (group.pages >= minPages) add(group.group, group);
  const reference = untouched[0];
  if (reference !== undefined) {
    const { title, "title-loose": _, authors, date, unchanged, ...figures } = reference.figures;
    add("all, left as it is", { ...reference, figures });
  }
  return alignColumns(rows);
}

function renderFigure(figure: Figure | undefined): string {
  if (figure === undefined) return "·";
  const { value, low, high } = figure;
  return `${value.toFixed(4)} ±${((high - low) / 2).toFixed(3).replace(/^0/, "")}`;
}

function renderFields({ fields }: EvalReport): string[] {
  const outcomes = ["right", "wrong", "missing", "given"] as const;
  const rows = fieldNames.map((field) => [
    field,
    ...outcomes.map((outcome) => String(fields[field][outcome])),
  ]);
  return alignColumns([["", "right", "wrong", "missing", "given, truth unknown"], ...rows]);
}

function renderUnknownDates(pages: readonly PageScore[], count: number): string[] {
  const given = pages.filter(({ date }) => date === "given");
  if (given.length === 0 || count === 0) return [];
  return [
    "",
    `dates given where the truth is unknown (${Math.min(count, given.length)} of ${given.length}):`,
    ...given.slice(0, count).map(({ id, fields }) => `  ${id}  ${fields.date}`),
  ];
}

function renderPage(page: PageScore): string[] {
  const { id, url, words, segments, error, mistakes } = page;
  const detail = words
    ? `precision ${words.precision.toFixed(3)}, recall ${words.recall.toFixed(3)}`
    : `${segments?.found} of ${segments?.wanted} segments, ${segments?.wrong} wrong`;
  return [
    `${id}  ${pageF1(page).toFixed(3)}  (${detail})  ${url ?? ""}`,
    ...(error === null ? [] : [`  no record: ${error}`]),
    ...mistakes.map(renderMistake),
  ];
}

function renderMistake({ line, mistake, edit }: LineMistake): string {
  if (mistake === "kept") return `  kept  ${line}`;
  if (edit === null) return `  cut   ${line}`;
  const { reason, confidence, evidence } = edit;
  const why = evidence.map(({ signal, value }) => `${signal} ${value}`).join(", ");
  return `  cut   [${reason} ${confidence.toFixed(2)}] ${line} · ${why}`;
}

/** Pads every column but the last; the first is text, the others are figures. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
}
