/**
 * CPU time from text to record, for each step on its own and for inputs that double. Seconds depend
 * on the machine; the growth and the share of a JSON round trip do not. Ends with 1 if doubling the
 * input makes a step more than 2.6 times as slow. Run by `npm run bench`.
 */
import { loadPipeline } from "../../src/config/load.ts";
import { examine } from "../../src/run/examine.ts";
import type { Pipeline } from "../../src/run/pipeline.ts";
import { decode } from "../../src/stages/decode/decode.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { proseLines, wrapped } from "./prose.ts";
import { raw } from "./raw.ts";

const mostGrowth = 2.6;
/** Below this many milliseconds a measurement says nothing about growth. */
const leastTime = 40;

const bare: Pipeline = {
  stages: [],
  policy: { cut: 0.5, suspect: 0.3 },
  stamp: { name: "bare", version: 1, stages: {}, options: "" },
};
const news = loadPipeline("news");

type Work = (text: string, number: number) => unknown;

const steps: readonly (readonly [name: string, work: Work])[] = [
  ["decode", (text, i) => decode(raw(text, i))],
  ["decode, segment", (text, i) => segment(decode(raw(text, i)))],
  ["decode, segment, apply", (text, i) => examine(raw(text, i), bare)],
  ["all stages", (text, i) => examine(raw(text, i), news)],
];

const inputs: readonly (readonly [name: string, make: (scale: number) => readonly string[]])[] = [
  ["10,000 documents of 8 lines", (n) => documents(10_000 * n, 8)],
  ["one document of 100,000 lines", (n) => [proseLines(100_000 * n).join("\n")]],
  ["100,000 wrapped lines", (n) => [wrapped(proseLines(50_000 * n))]],
  ["500,000 lines of 3 characters", (n) => ["abc\n".repeat(500_000 * n)]],
  ["one line of 12 MB", (n) => ["word ".repeat(2_400_000 * n)]],
];

let slow = 0;
for (const [input, make] of inputs) {
  const [small, large] = [make(1), make(2)];
  const megabytes = small.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`\n${input} (${megabytes.toFixed(1)} MB), and twice that`);
  const json = small.map((text) => JSON.stringify({ text }));
  const roundTrip = cpu(json, (text) => JSON.stringify(JSON.parse(text)));
  for (const [step, work] of steps) {
    const once = cpu(small, work);
    const twice = cpu(large, work);
    const growth = twice / once;
    const bad = growth > mostGrowth && once > leastTime;
    if (bad) slow++;
    console.log(
      `  ${step.padEnd(24)}${(once / megabytes).toFixed(1).padStart(9)} ms/MB` +
        `${`×${growth.toFixed(2)}`.padStart(9)}${bad ? " !" : "  "}` +
        `${(roundTrip / once).toFixed(3).padStart(9)} of JSON parse + stringify`,
    );
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`  peak memory so far: ${peak} MB`);
}
if (slow > 0) process.exitCode = 1;

function documents(count: number, lines: number): string[] {
  const all = proseLines(count * lines);
  return Array.from({ length: count }, (_, i) => all.slice(i * lines, (i + 1) * lines).join("\n"));
}

/** CPU milliseconds, the better of two runs: the first one also compiles. */
function cpu(texts: readonly string[], work: Work): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    texts.forEach(work);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
