import { structuredPatch } from "diff";
import { compareRecords } from "../explain/diff/record-change.ts";
import { renderChange } from "../explain/diff/render-change.ts";
import { printable } from "../explain/printable.ts";
import type { Paint } from "../explain/render.ts";
import { type Mismatch, readDocuments, resultOf } from "./expectation.ts";
import type { Expectation, Sample } from "./sample.ts";

/** How a report is drawn. */
export interface ReportOptions {
  readonly width: number;
  readonly paint: Paint;
}

export const plain: ReportOptions = { width: 120, paint: (_, text) => text };

/** Changes of each sort that are told of one document; the difference below holds all. */
const mostChanges = 8;

/** What changed, a few rows each: document, line, reason code, what was expected, what came out. */
export function describeChange(
  { name, folder }: Sample,
  expected: Expectation,
  actual: Expectation,
  { width, paint }: ReportOptions,
): string {
  const [before, after] = [
    readDocuments(expected.json, `${folder}/expected.json`),
    readDocuments(actual.json, `${folder}/actual.json`),
  ];
  const rows: string[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    const [was, is] = [resultOf(before[at]), resultOf(after[at])];
    const locator = is && "record" in is ? is.record.source.locator : `document ${at + 1}`;
    const place = `${name}/${locator}`;
    if (was === null || is === null) {
      rows.push(
        `${place}: ${before[at] ? (after[at] ? "expected.json is no record of this version" : "no longer there") : "not expected"}`,
      );
    } else if ("dead" in was || "dead" in is) {
      if (JSON.stringify(was) !== JSON.stringify(is))
        rows.push(place, `    was  ${outcomeOf(was)}`, `    now  ${outcomeOf(is)}`);
    } else {
      const change = compareRecords(was.record, is.record);
      rows.push(...renderChange(place, change, { width, paint, most: mostChanges }));
    }
  }
  return rows.map((row) => `${row}\n`).join("");
}

function outcomeOf(result: NonNullable<ReturnType<typeof resultOf>>): string {
  if ("record" in result) return "a record";
  return printable(`dead ${result.dead.code} · ${result.dead.message}`);
}

/** What is known to be wrong, and where it shows. */
export function describeMismatches(found: readonly Mismatch[]): string {
  return found
    .map(({ document, key, expected, actual }) => {
      const place = document === 0 ? key : `document ${document}, ${key}`;
      if (typeof expected === "string" && typeof actual === "string" && /\n/.test(expected))
        return `${place}\n${diffLines(expected, actual)}`;
      return `${place}\n    right  ${printable(JSON.stringify(expected))}\n    now    ${printable(JSON.stringify(actual) ?? "nothing")}\n`;
    })
    .join("");
}

function diffLines(expected: string, actual: string): string {
  const { hunks } = structuredPatch("", "", `${expected}\n`, `${actual}\n`, "", "", {
    context: 0,
  });
  return hunks
    .flatMap(({ lines }) => lines)
    .filter((line) => line.slice(1).trim() !== "")
    .map((line) => `    ${line[0] === "-" ? "lost   " : "extra  "}"${printable(line.slice(1))}"\n`)
    .join("");
}

/** A longer difference is read better in an editor. */
const maxDiffLines = 100;

/** Unified difference of the two, with two lines of context; empty if they are the same. */
export function diffText(kind: string, expected: string, actual: string): string {
  if (expected === actual) return "";
  const names = [`expected.${kind}`, `actual.${kind}`] as const;
  const { hunks } = structuredPatch(...names, expected, actual, "", "", { context: 2 });
  const lines = hunks.flatMap((hunk) => [
    `@@ line ${hunk.oldStart} of ${names[0]}`,
    ...hunk.lines.map((line) => `${line[0]} ${printable(line.slice(1))}`),
  ]);
  const more = lines.length - maxDiffLines;
  if (more > 0) lines.splice(maxDiffLines, more, `… ${more} more lines: see ${names[1]}`);
  return `${lines.join("\n")}\n`;
}
