import { columnsOf, fit, printable } from "../printable.ts";
import type { Run } from "./read-run.ts";
import type { ChangeOptions } from "./render-change.ts";
import { renderChange } from "./render-change.ts";
import type { RunChange, Tallied } from "./run-change.ts";

/** What two runs have to say of each other, beside their records. */
export interface RunDifference {
  readonly before: Run;
  readonly after: Run;
  readonly change: RunChange;
  /** Dead letters by code. */
  readonly dead: {
    readonly before: ReadonlyMap<string, number>;
    readonly after: ReadonlyMap<string, number>;
  };
}

/** Whether anything differs that a reader of the records would notice. */
export function differs({ change, dead }: RunDifference): boolean {
  const { changed, onlyBefore, onlyAfter } = change.documents;
  return changed + onlyBefore + onlyAfter > 0 || deadRows(dead).length > 0;
}

/** The comparison for a terminal: counts, what became of text, fields, flags, the biggest changes. */
export function renderRuns(difference: RunDifference, options: ChangeOptions): string {
  const { before, after, change, dead } = difference;
  const { width, paint } = options;
  const out = [
    fit(`${printable(before.name)} → ${printable(after.name)}`, width),
    "",
    countsText(change),
  ];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length === 0) return;
    out.push("", paint("label", title));
    for (const row of rows) out.push(fit(row, width));
  };
  section("pipeline", pipelineRows(change));
  section("dead letters", deadRows(dead));
  section("text", moveRows(change));
  section("fields", tallyRows(change.fields));
  section("flags", tallyRows(change.flags));
  if (change.people > 0) out.push("", `names differ in ${counted(change.people, "document")}`);
  if (change.biggest.length > 0) out.push("", paint("label", "biggest changes"));
  for (const { locator, title, change: document } of change.biggest) {
    const head = `${printable(locator)}${title === null ? "" : ` “${printable(title)}”`}`;
    out.push("", paint("label", fit(head, width)));
    for (const row of renderChange("", document, options)) out.push(`  ${row}`);
  }
  return `${out.join("\n")}\n`;
}

export function countsText({ documents }: RunChange): string {
  const { same, reweighed, changed, onlyBefore, onlyAfter } = documents;
  return [
    `${counted(changed, "document")} changed`,
    `${same} the same`,
    ...(reweighed > 0 ? [`${reweighed} but for confidences and details`] : []),
    ...(onlyBefore > 0 ? [`${onlyBefore} only before`] : []),
    ...(onlyAfter > 0 ? [`${onlyAfter} only after`] : []),
  ].join(", ");
}

export function pipelineRows({ pipelines }: RunChange): string[] {
  const [was, is] = [[...pipelines.before].sort(), [...pipelines.after].sort()];
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  return [`  was  ${printable(was.join("; "))}`, `  now  ${printable(is.join("; "))}`];
}

export function deadRows({ before, after }: RunDifference["dead"]): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((code) => {
    const [was, is] = [before.get(code) ?? 0, after.get(code) ?? 0];
    return was === is ? [] : [`  ${printable(code)}: ${was} → ${is}`];
  });
}

function moveRows({ moves }: RunChange): string[] {
  const names = moves.map(({ before, after }) => `${printable(before)} → ${printable(after)}`);
  const widest = Math.max(0, ...names.map(columnsOf));
  return moves.map(({ places, characters, example }, at) => {
    const at_ = example.line === null ? "" : ` line ${example.line}`;
    const shown = `${printable(example.locator)}${at_}: "${printable(example.text)}"`;
    return `  ${names[at]!.padEnd(widest)}  ${String(places).padStart(6)} ×  ${String(characters).padStart(8)} characters  ${shown}`;
  });
}

function tallyRows(counts: ReadonlyMap<string, Tallied>): string[] {
  const rows = [...counts].sort(([, a], [, b]) => sum(b) - sum(a));
  const widest = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(
    ([name, { gained, lost, changed }]) =>
      `  ${name.padEnd(widest)}  gained ${gained}, lost ${lost}, changed ${changed}`,
  );
}

function sum({ gained, lost, changed }: Tallied): number {
  return gained + lost + changed;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
