/**
 * `npm run bench:pages`: what each step from bytes to record costs on real pages, as text dumps and
 * as HTML, beside a JSON round trip of the same text, htmlparser2's tree of the same pages, and
 * Readability on jsdom, all in one run. Pages come from `COPYDESK_DATA`. Ends with 1 where a bar is
 * missed. Seconds depend on the machine, ratios less so.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parseDocument } from "htmlparser2";
import { apply } from "../../src/apply/apply.ts";
import { Contest } from "../../src/apply/decide.ts";
import { loadPipeline } from "../../src/config/load.ts";
import { dumpHtml } from "../../src/eval/dump.ts";
import type { MediaType, RawRecord } from "../../src/model/document.ts";
import { DeadLetterError } from "../../src/model/errors.ts";
import { composeDocument } from "../../src/run/composed-document.ts";
import { decode } from "../../src/stages/decode/decode.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { jsonLine } from "../../src/write/json-line.ts";
import { bestOf, Clock } from "./clock.ts";

/** Speed of text to record, without names, in that of parsing and writing the same text as JSON. */
const leastOfJson = 0.055;
/** Speed of HTML to record, without names, in that of building htmlparser2's tree, … */
const leastOfTree = 0.5;
/** … and in that of Readability on jsdom. */
const leastOfReadability = 20;
/** Megabytes resident over all pages, … */
const mostMemory = 400;
/**
 * … in a process that may take so much, in megabytes, for old and for young objects. Left alone, V8
 * collects late where memory is plenty and the figure is one of the machine: all that lives at once
 * is 110 MB, half of it word lists and tables, and what the page at hand needs.
 */
const heap = { old: 192, young: 8 };

/** One page in so many is timed; Readability takes one of these in so many. */
const every = { text: 6, html: 24, readability: 5 };
/** V8 is not done with compiling before the tenth. */
const rounds = { text: 12, html: 8 };
/** Pages that take a step together: reading the clock costs as much as a step of a small page. */
const together = 25;

/** Steps that the bars leave out. */
const outside: ReadonlySet<string> = new Set(["names", "write"]);

const folder = process.env.COPYDESK_DATA;
if (folder === undefined) throw new Error("COPYDESK_DATA is not set: no pages to measure on");
const pages: readonly { readonly file: string; readonly url: string | null }[] = readFileSync(
  join(folder, "pages/truth.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((row) => JSON.parse(row));
const news = loadPipeline("news");
let missed = false;

memory();
text();
await html();
process.exitCode = missed ? 1 : 0;

function memory(): void {
  const limits = [`--max-old-space-size=${heap.old}`, `--max-semi-space-size=${heap.young}`];
  const script = fileURLToPath(new URL("memory.ts", import.meta.url));
  const output = execFileSync(process.execPath, [...limits, "--import", "tsx", script, folder!], {
    encoding: "utf8",
  });
  const { records, megabytes } = JSON.parse(output) as { records: number; megabytes: number };
  console.log(
    `${pages.length} pages of HTML, ${records} records: at most ${megabytes} MB resident ` +
      `with a heap of ${heap.old} MB`,
  );
  if (megabytes > mostMemory) missed = true;
}

function text(): void {
  const raws = everyNth(every.text).map((index) => {
    const dump = dumpHtml(readPage(index).toString("utf8"), "a").join("\n");
    return rawPage(index, Buffer.from(dump), "text/plain");
  });
  const lines = raws.map(({ url, content }) => JSON.stringify({ url, text: content.toString() }));
  const best = measure(raws, rounds.text, (clock) => {
    for (const line of lines) JSON.stringify(JSON.parse(line));
    clock.lap("JSON");
  });
  const json = best.get("JSON")!;
  const total = print("text, dump A", raws, best, [["JSON", json]]);
  if (json / total < leastOfJson) missed = true;
}

async function html(): Promise<void> {
  const raws = everyNth(every.html).map((index) => rawPage(index, readPage(index), "text/html"));
  const texts = raws.map(({ content }) => content.toString());
  const best = measure(raws, rounds.html, (clock) => {
    for (const page of texts) parseDocument(page);
    clock.lap("tree");
  });
  const tree = best.get("tree")!;
  const few = texts.filter((_, index) => index % every.readability === 0);
  // Loaded only here: it would count as resident memory of the pages before.
  const { jsdomDocument } = await import("../peers/jsdom-document.ts");
  const { Readability } = await import("@mozilla/readability");
  const clock = new Clock();
  for (const page of few) new Readability(jsdomDocument(page, null)).parse();
  clock.lap("few");
  const share = sum(texts.map(({ length }) => length)) / sum(few.map(({ length }) => length));
  const peer = clock.times.get("few")! * share;
  const total = print("HTML", raws, best, [
    ["tree", tree],
    ["Readability", peer],
  ]);
  if (tree / total < leastOfTree || peer / total < leastOfReadability) missed = true;
}

/** The best time of each step; `baseline` is timed in the same rounds. */
function measure(
  raws: readonly RawRecord[],
  rounds: number,
  baseline: (clock: Clock) => void,
): ReadonlyMap<string, number> {
  const clocks = Array.from({ length: rounds }, () => new Clock());
  for (const clock of clocks) {
    clock.start();
    baseline(clock);
    for (let from = 0; from < raws.length; from += together)
      clean(raws.slice(from, from + together), clock);
  }
  return bestOf(clocks);
}

/** `examine` and `write` step by step, with a clock between the steps. */
function clean(raws: readonly RawRecord[], clock: Clock): void {
  const decoded = raws.flatMap((raw) => orDead(() => decode(raw)));
  clock.lap("decode");
  const documents = decoded.flatMap((record) => orDead(() => segment(record)));
  clock.lap("segment");
  const composed = documents.map((document) => composeDocument(document)?.document ?? document);
  clock.lap("compose");
  const states = composed.map((document) => {
    const contest = new Contest(news.policy);
    contest.add(document.claims);
    return { document, contest, annotations: [...document.claims] };
  });
  for (const { name, annotate } of news.stages) {
    for (const { document, contest, annotations } of states) {
      const removed = () =>
        contest.decisions.changes.filter(({ claim }) => claim.kind === "remove");
      const claims = [...annotate({ document, annotations, removed })];
      contest.add(claims);
      annotations.push(...claims);
    }
    clock.lap(name);
  }
  const records = states.map(({ document, contest, annotations }) =>
    apply(document, annotations, news.policy, news.stamp, contest.decisions),
  );
  clock.lap("apply");
  for (const record of records) jsonLine(record);
  clock.lap("write");
}

function orDead<Value>(work: () => Value): Value[] {
  try {
    return [work()];
  } catch (error) {
    if (error instanceof DeadLetterError) return [];
    throw error;
  }
}

/** Prints the table; gives the milliseconds from bytes to record, without names and writing. */
function print(
  title: string,
  raws: readonly RawRecord[],
  best: ReadonlyMap<string, number>,
  beside: readonly (readonly [name: string, time: number])[],
): number {
  const megabytes = sum(raws.map(({ content }) => content.length)) / 1e6;
  const names = beside.map(([name]) => `of ${name}`.padStart(16)).join("");
  console.log(`\n${title}: ${raws.length} pages, ${megabytes.toFixed(1)} MB`);
  console.log(`  ${"".padEnd(20)}${"ms/MB".padStart(10)}${names}`);
  const row = (step: string, time: number): void => {
    const ratios = beside.map(([, other]) => (other / time).toFixed(3).padStart(16)).join("");
    console.log(`  ${step.padEnd(20)}${(time / megabytes).toFixed(1).padStart(10)}${ratios}`);
  };
  const own = [...best].filter(([step]) => !beside.some(([name]) => name === step));
  for (const [name, time] of [...beside, ...own]) row(name, time);
  const total = sum(own.flatMap(([step, time]) => (outside.has(step) ? [] : [time])));
  row("bytes to record", total);
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Places of every `step`th page. */
function everyNth(step: number): number[] {
  return [...pages.keys()].filter((index) => index % step === 0);
}

function readPage(index: number): Buffer {
  return gunzipSync(readFileSync(join(folder!, "pages", pages[index]!.file)));
}

function rawPage(index: number, content: Buffer, mediaType: MediaType): RawRecord {
  const { file, url } = pages[index]!;
  return {
    origin: { dump: "bench", locator: file, offset: 0 },
    content,
    mediaType,
    url,
    fetchedAt: null,
    extra: {},
  };
}
