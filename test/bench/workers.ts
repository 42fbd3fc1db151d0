/**
 * Two worker threads against one: the same files, read, cleaned and written to nowhere, in turns. Once
 * lines of JSON, where reading costs most beside cleaning, once pages of HTML, a file each.
 *
 * What is measured is a run that is under way. The threads have started, have loaded weights and word
 * lists and have compiled what they run: that takes half a second at the start of a run and some
 * seconds more beside the work, whatever the size of the dump.
 *
 * The best of several turns counts, since whatever else runs on the machine only takes. Ends with 1 if
 * two are less than 1.8 times as fast as one. Below stands what two cores could reach at most by the
 * CPU time that each thread took: that does not depend on what else runs. Run by `npm run bench`, on
 * what ships.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { Output } from "../../src/write/output.ts";
import { articles } from "./news.ts";

const shipped = pathToFileURL(`${import.meta.dirname}/../../dist/`);
const { Cleaner, defaultWorkerLimits }: typeof import("../../src/batch/cleaner.ts") = await import(
  new URL("batch/cleaner.js", shipped).href
);
const { runBatches }: typeof import("../../src/batch/run.ts") = await import(
  new URL("batch/run.js", shipped).href
);
const { readInputs }: typeof import("../../src/read/read.ts") = await import(
  new URL("read/read.js", shipped).href
);

const leastRatio = 1.8;
const turns = 5;
const documents = 2000;

const nowhere: Output = {
  done: [],
  complete: false,
  live: true,
  write: async () => undefined,
  endShard: async () => undefined,
  finish: async () => undefined,
  abandon: async () => undefined,
};

const folder = mkdtempSync(join(tmpdir(), "copydesk-bench-"));
const texts = articles(documents);
const lines = join(folder, "lines.jsonl");
writeFileSync(lines, texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""));
const pages = join(folder, "pages");
mkdirSync(pages);
for (const [i, text] of texts.entries()) writeFileSync(join(pages, `${i}.html`), pageOf(text));

function pageOf(text: string): string {
  const [title, byline, ...rest] = text.split("\n\n");
  const menu = ["Home", "Harbour", "Council", "Sport", "Weather"]
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join("");
  const body = rest.map((line) => `<p>${line}</p>`).join("\n");
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>` +
    `<nav><ul>${menu}</ul></nav><main><h1>${title}</h1><p class="byline">${byline}</p>${body}</main>` +
    `<footer><p>All rights reserved.</p></footer></body></html>`
  );
}

const cleaners = await Promise.all(
  [1, 2].map(async (workers) => {
    const cleaner = await Cleaner.open({
      pipeline: { pipeline: "news", settings: [] },
      edits: "full",
      workers,
      limits: defaultWorkerLimits,
    });
    const run = async (input: string) =>
      runBatches(await readInputs([input]), {
        cleaner,
        workers,
        output: nowhere,
        batchInputs: 64,
        shardInputs: Number.POSITIVE_INFINITY,
        stop: new AbortController().signal,
      });
    return { cleaner, run };
  }),
);

/** Seconds of CPU time that this thread has taken; null where the system does not tell. */
function ownSeconds(): number | null {
  try {
    const stat = readFileSync(`/proc/self/task/${process.pid}/stat`, "utf8");
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13);
    // The kernel counts hundredths of a second.
    return (Number(user) + Number(system)) / 100;
  } catch {
    return null;
  }
}

async function measure(name: string, input: string): Promise<void> {
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [own, all]: [number | null, number] = [0, 0];
  // The first turn compiles.
  for (let turn = 0; turn <= turns; turn++) {
    for (const [i, { run }] of cleaners.entries()) {
      const [started, before, cpu] = [performance.now(), ownSeconds(), process.cpuUsage()];
      await run(input);
      if (turn === 0) continue;
      best[i] = Math.min(best[i]!, performance.now() - started);
      const after = ownSeconds();
      own = own === null || before === null || after === null ? null : own + after - before;
      const { user, system } = process.cpuUsage(cpu);
      all += (user + system) / 1e6;
    }
  }
  const [one, two] = best as [number, number];
  const rate = (milliseconds: number): string => ((documents / milliseconds) * 1000).toFixed(0);
  console.log(`\n${documents} ${name}, best of ${turns} turns`);
  console.log(`  one worker ${rate(one)} a second, two ${rate(two)}: ×${(one / two).toFixed(2)}`);
  if (own !== null) {
    const each = (seconds: number): string =>
      ((seconds * 1e6) / (2 * turns * documents)).toFixed(0);
    const most = (2 * (all - own)) / all;
    console.log(
      `  CPU time of one: reading and writing ${each(own)} µs, cleaning ${each(all - own)} µs: ` +
        `on two cores at most ×${most.toFixed(2)}`,
    );
  }
  if (one / two < leastRatio) process.exitCode = 1;
}

await measure("lines of JSON", lines);
await measure("pages of HTML", pages);
for (const { cleaner } of cleaners) await cleaner.close();
rmSync(folder, { recursive: true });
