/**
 * `npm run bench:html`: reading pages into block tables, against building htmlparser2's tree of the
 * same pages in the same run; and the growth of time with hostile input. Exits with 1 where a bar
 * is missed. Pages come from `COPYDESK_DATA`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseDocument } from "htmlparser2";
import { segmentHtml } from "../../src/stages/segment/html/segment-html.ts";
import { decodedPage } from "../model/documents.ts";

/** Block table ÷ tree, in pages per CPU-second: the whole way may take twice as long as the tree. */
const leastSpeed = 0.75;
/** Time for twice the input ÷ time for the input; 2 if linear, the rest is noise. */
const mostGrowth = 2.6;
const rounds = 5;
/** Pages of 20 million characters are not read. */
const longest = 18_000_000;

const hostile: { readonly [name: string]: (count: number) => string } = {
  "nested div": (n) => "<div>x".repeat(n),
  "nested b": (n) => "<b>x".repeat(n),
  "closed b in a cell": (n) => `<b><table><td>${"<div>".repeat(400)}${"</b>".repeat(n)}`,
  "siblings with text": (n) => "<p>x</p>".repeat(n),
  "empty siblings": (n) => "<i></i>".repeat(n),
  "one paragraph of links": (n) => `<p>${"<a href=x>ab</a><a href=y>cd</a>".repeat(n)}`,
  "wrapped lines": (n) => `<p>${"a line of text that goes on and on and on and on<br>".repeat(n)}`,
  "cells of one row": (n) => `<table><tr>${'<td><span class="date">1</span></td>'.repeat(n)}`,
  "unclosed tags": (n) => "<meta ".repeat(n),
  "unclosed comments": (n) => "<!-- a -- ".repeat(n),
  spaces: (n) => `<p>a${" ".repeat(n)}b<pre>${" \n".repeat(n)}`,
  entities: (n) => `<p>${"&amp;&nbsp;&x".repeat(n)}`,
  classes: (n) => Array.from({ length: n }, (_, i) => `<p class="a${i}" id="b${i}">x`).join(""),
  "streamed parts": (n) =>
    Array.from(
      { length: n },
      (_, i) =>
        `<!--$?--><template id="B:${i}"></template><!--/$--><div hidden id="S:${i}">x</div>`,
    ).join("") +
    Array.from({ length: n }, (_, i) => `<script>$RC("B:${i}","S:${i}")</script>`).join(""),
};

let missed = false;
speed();
growth();
process.exitCode = missed ? 1 : 0;

function speed(): void {
  const folder = process.env.COPYDESK_DATA;
  if (folder === undefined) {
    console.warn("COPYDESK_DATA is not set: no pages to measure on");
    return;
  }
  const rows = readFileSync(join(folder, "pages/truth.jsonl"), "utf8").trim().split("\n");
  const pages = rows
    .filter((_, i) => i % 12 === 0)
    .map((row) => gunzipSync(readFileSync(join(folder, "pages", JSON.parse(row).file))))
    .map((bytes) => decodedPage(bytes.toString("utf8")));
  const read = (page: (typeof pages)[number]) => {
    try {
      segmentHtml(page);
    } catch {
      // A page without text is a dead letter.
    }
  };
  let tree = 0;
  let table = 0;
  for (let round = 0; round <= rounds; round++) {
    const treeTime = cpu(() => {
      for (const { text } of pages) parseDocument(text);
    });
    const tableTime = cpu(() => {
      for (const page of pages) read(page);
    });
    // The first round warms up.
    if (round > 0) {
      tree += treeTime;
      table += tableTime;
    }
  }
  const megabytes = (rounds * pages.reduce((sum, { text }) => sum + text.length, 0)) / 1e6;
  const ratio = tree / table;
  console.log(`${pages.length} pages: tree ${(megabytes / tree).toFixed(0)} MB/CPU-s,`);
  console.log(`block table ${(megabytes / table).toFixed(0)} MB/CPU-s, ratio ${ratio.toFixed(2)}`);
  if (ratio < leastSpeed) missed = true;
}

function growth(): void {
  for (const [name, make] of Object.entries(hostile)) {
    let count = 1_000;
    // Enough for a quarter of a second, so that the clock and the collector matter little.
    while (make(4 * count).length < longest && time(make(count)) < 0.25) count *= 2;
    const once = Math.min(time(make(count)), time(make(count)));
    const twice = Math.min(time(make(2 * count)), time(make(2 * count)));
    const ratio = twice / once;
    console.log(`${name}: ${count} in ${once.toFixed(2)} s, twice as many ×${ratio.toFixed(2)}`);
    if (ratio > mostGrowth && twice > 0.1) missed = true;
  }
}

function time(html: string): number {
  const page = decodedPage(`<title>t</title>${html}`);
  return cpu(() => segmentHtml(page));
}

function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
