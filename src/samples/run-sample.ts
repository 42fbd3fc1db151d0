import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Actual, examineSample, type PipelineCache } from "./examine-sample.ts";
import { mismatches, readDocuments } from "./expectation.ts";
import { invariantOf } from "./invariants.ts";
import {
  describeChange,
  describeMismatches,
  diffText,
  plain,
  type ReportOptions,
} from "./report.ts";
import { loadSample, type Sample } from "./sample.ts";
import { type Score, scoreSample } from "./score.ts";

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
  /** What to tell the reader: what changed, what to do, then the difference of the explanations. */
  readonly report: string;
  /** Bodies that came out against those expected; null where nothing is expected of them. */
  readonly score: Score | null;
}

/**
 * Compares what comes out of a sample with what is expected. Writes `actual.json` and `actual.txt`
 * beside an expectation that is not met or not there; never writes an expectation.
 */
export async function runSample(
  folder: string,
  pipelines: PipelineCache = new Map(),
  options: ReportOptions = plain,
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
  return {
    name: sample.name,
    status,
    passed,
    report: reportOf(sample, actual, status, options),
    score: sample.expected && scoreSample(documentsOf(sample), JSON.parse(actual.json)),
  };
}

function statusOf(sample: Sample, actual: Actual): SampleStatus {
  const { expected, card } = sample;
  if (expected === null) return "missing";
  if (card.knownWrong !== undefined) {
    const wrong = mismatches(documentsOf(sample), JSON.parse(actual.json));
    return wrong.length === 0 && actual.broken.length === 0 ? "came-right" : "known-wrong";
  }
  if (expected.json !== actual.json || expected.text !== actual.text) return "different";
  const known = card.broken ?? [];
  const found = actual.broken.map(invariantOf);
  if (found.some((invariant) => !known.includes(invariant))) return "broken";
  return known.some((invariant) => !found.includes(invariant)) ? "came-right" : "same";
}

function documentsOf({ folder, expected }: Sample): ReturnType<typeof readDocuments> {
  return readDocuments(expected?.json ?? "[]", join(folder, "expected.json"));
}

function reportOf(
  sample: Sample,
  actual: Actual,
  status: SampleStatus,
  options: ReportOptions,
): string {
  const { name, expected, card } = sample;
  const broken = actual.broken
    .filter((sentence) => !card.broken?.includes(invariantOf(sentence)))
    .map((sentence) => `invariant: ${sentence}\n`)
    .join("");
  const why = `next: copydesk samples why ${name}`;
  const accept = `copydesk samples accept ${name}`;
  switch (status) {
    case "same":
      return "";
    case "known-wrong": {
      const wrong = mismatches(documentsOf(sample), JSON.parse(actual.json));
      return `${card.knownWrong}\n${describeMismatches(wrong)}${broken}`;
    }
    case "came-right":
      return card.knownWrong === undefined
        ? `all that must hold of every document holds now\nnext: ${accept}\n`
        : `it is right now\nnext: take "knownWrong" out of ${join(sample.folder, "sample.json")}, then ${accept}\n`;
    case "missing":
      return `${broken}nothing is expected of it yet\n${why}   and, if all of it is right: ${accept}\n`;
    case "broken":
      return `${broken}${why}\n`;
    default:
      return (
        broken +
        describeChange(sample, expected!, actual, options) +
        `${why}   and, if it is right now: ${accept}\n\n` +
        (diffText("txt", expected!.text, actual.text) ||
          diffText("json", expected!.json, actual.json))
      );
  }
}
