/**
 * CPU time of each step from text to record, on invented news full of names: what the names cost
 * beside the rest of the text track, in one run. Ends with 1 if they cost more. Run by `npm run bench`.
 */
import { apply } from "../../src/apply/apply.ts";
import { decide } from "../../src/apply/decide.ts";
import { loadPipeline } from "../../src/config/load.ts";
import type { Annotation } from "../../src/model/claim.ts";
import type { RawRecord } from "../../src/model/document.ts";
import type { Span } from "../../src/model/span.ts";
import { decode } from "../../src/stages/decode/decode.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { articles } from "./news.ts";
import { raw } from "./raw.ts";

const runs = 4;
const texts = articles(1500);
const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
const news = loadPipeline("news");
let best: ReadonlyMap<string, number> = new Map();
for (let run = 0; run < runs; run++) {
  const times = new Map<string, number>();
  for (const [number, text] of texts.entries()) examineTimed(raw(text, number), times);
  // The first run compiles; the best of the rest is the least disturbed.
  if (best.size === 0 || sum(times) < sum(best)) best = times;
}

console.log(`\n${texts.length} articles, ${kilobytes.toFixed(0)} kB`);
for (const [step, time] of best) print(step, time);
const names = best.get("names")!;
const rest = sum(best) - names;
print("all but names", rest);
console.log(`  names ÷ all else: ${(names / rest).toFixed(2)}`);
if (names > rest) process.exitCode = 1;

function print(step: string, time: number): void {
  console.log(`  ${step.padEnd(16)}${(time / kilobytes).toFixed(4).padStart(10)} ms/kB`);
}

function sum(times: ReadonlyMap<string, number>): number {
  return [...times.values()].reduce((total, time) => total + time, 0);
}

/** `examine`, with a clock between its steps. */
function examineTimed(record: RawRecord, times: Map<string, number>): void {
  let last = process.cpuUsage();
  const lap = (step: string): void => {
    const { user, system } = process.cpuUsage(last);
    times.set(step, (times.get(step) ?? 0) + (user + system) / 1000);
    last = process.cpuUsage();
  };
  const decoded = decode(record);
  lap("decode");
  const document = segment(decoded);
  lap("segment");
  let annotations: readonly Annotation[] = document.claims;
  for (const { name, annotate } of news.stages) {
    const known = annotations;
    let removed: readonly Span[] | undefined;
    const input = {
      document,
      annotations: known,
      removed: () => {
        removed ??= decide(known, news.policy).changes.filter(
          ({ claim }) => claim.kind === "remove",
        );
        return removed;
      },
    };
    annotations = [...known, ...annotate(input)];
    lap(name);
  }
  apply(document, annotations, news.policy, news.stamp);
  lap("apply");
}
