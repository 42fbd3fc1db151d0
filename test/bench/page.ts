/**
 * Explanation pages of documents of 1 MB: how large they are, and how long a browser needs from the
 * file to the first picture of them. Ends with 1 if a page is over 3 MB or takes longer than 2
 * seconds, the best of three. Run by `npm run bench:page`.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPipeline } from "../../src/config/load.ts";
import { explain } from "../../src/explain/explanation.ts";
import { renderPage } from "../../src/explain/page/explanation-page.ts";
import { examine } from "../../src/run/examine.ts";
import { openBrowser } from "../browser/chromium.ts";
import { rawText } from "../model/documents.ts";
import { proseLines } from "./prose.ts";

const megabyte = 1_000_000;
const mostBytes = 3 * megabyte;
const mostMilliseconds = 2_000;

const chrome = [
  "Share on Facebook",
  "- Bakers warn of dearer bread before the winter",
  "Sign up for our newsletter",
  "Read more: Storm over Lismouth",
  "Mustafa al-Kadhimi met Vladmir Putin, and Kadhimi said that Putin had listened.",
];

/** Numbered, as a line that the document has held is cut. */
const prose = proseLines(12_000).map((line, at) => `On day ${at} ${line}`);

const inputs: readonly (readonly [name: string, text: string])[] = [
  ["prose, 8,000 lines", upTo(prose)],
  ["half of it chrome", upTo(prose.flatMap((line, at) => [line, chrome[at % 5]!]))],
  ["one line", "The harbour board said that it was late. ".repeat(megabyte / 41)],
];

function upTo(lines: readonly string[]): string {
  const text = lines.join("\n").slice(0, megabyte);
  return text.slice(0, text.lastIndexOf("\n"));
}

const news = loadPipeline("news");
const folder = mkdtempSync(join(tmpdir(), "copydesk-page-"));
const { context, close } = await openBrowser();
let failed = 0;
for (const [name, text] of inputs) {
  const examination = examine(rawText(text), news);
  const page = renderPage(explain(examination, news.policy), examination.record);
  const file = join(folder, "page.html");
  writeFileSync(file, page);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const tab = await context.newPage();
    const before = performance.now();
    await tab.goto(`file://${file}`);
    await tab.evaluate("new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))");
    best = Math.min(best, performance.now() - before);
    await tab.close();
  }
  const bytes = Buffer.byteLength(page);
  const bad = bytes > mostBytes || best > mostMilliseconds;
  if (bad) failed++;
  console.log(
    `${name.padEnd(22)}${(bytes / megabyte).toFixed(2).padStart(6)} MB${Math.round(best).toString().padStart(7)} ms${bad ? " !" : ""}`,
  );
}
await close();
process.exit(failed > 0 ? 1 : 0);
