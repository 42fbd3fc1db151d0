import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { structuredPatch } from "diff";
import { type Actual, examineSample, type PipelineCache } from "./examine-sample.ts";
import { loadSample, type Sample } from "./sample.ts";

/**
 * `same`, or `known-wrong`: as it should be. `different`: not what was expected. `missing`: nothing
 * was expected yet. `came-right`: what was known to be wrong no longer is. `broken`: an invariant
 * does not hold.
 */
export type SampleStatus =
  | "same"
  | "known-wrong"
  | "different"
  | "missing"
  | "came-right"
  | "broken";

export interface SampleResult {
  readonly name: string;
  readonly status: SampleStatus;
  readonly passed: boolean;
  /** What to tell the reader: the difference of the explanation first, then of the records. */
  readonly report: string;
}

/**
 * Compares what comes out of a sample with what is expected. Writes `actual.json` and `actual.txt`
 * beside an expectation that is not met or not there; never writes an expectation.
 */
export async function runSample(
  folder: string,
  pipelines: PipelineCache = new Map(),
): Promise<SampleResult> {
  const sample = loadSample(folder);
  const actual = await examineSample(sample, pipelines);
  const status = statusOf(sample, actual);
  const passed = status === "same" || status === "known-wrong";
  for (const face of ["json", "text"] as const) {
    const path = join(folder, face === "json" ? "actual.json" : "actual.txt");
    if (status === "same") rmSync(path, { force: true });
    else writeFileSync(path, actual[face]);
  }
  return { name: sample.name, status, passed, report: report(sample, actual, status) };
}

function statusOf({ expected, card }: Sample, actual: Actual): SampleStatus {
  if (expected === null) return "missing";
  if (card.knownWrong !== undefined) {
    const right = expected.json === actual.json && actual.broken.length === 0;
    return right ? "came-right" : "known-wrong";
  }
  if (expected.json !== actual.json || expected.text !== actual.text) return "different";
  return actual.broken.length > 0 ? "broken" : "same";
}

function report({ expected, card }: Sample, actual: Actual, status: SampleStatus): string {
  const broken = actual.broken.map((sentence) => `invariant: ${sentence}\n`).join("");
  switch (status) {
    case "same":
      return "";
    case "known-wrong":
      return `${card.knownWrong}\n`;
    case "came-right":
      return 'the result is right now: take "knownWrong" out of sample.json and accept it\n';
    case "missing":
      return `${broken}there is no expectation: read actual.txt, then accept it\n\n${actual.text}`;
    default:
      return (
        broken +
        diffText("txt", expected?.text ?? "", actual.text) +
        diffText("json", expected?.json ?? "", actual.json)
      );
  }
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
    ...hunk.lines.map((line) => `${line[0]} ${line.slice(1)}`),
  ]);
  const more = lines.length - maxDiffLines;
  if (more > 0) lines.splice(maxDiffLines, more, `… ${more} more lines: see ${names[1]}`);
  return `${lines.join("\n")}\n`;
}
