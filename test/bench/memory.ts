/**
 * Started by `npm run bench:pages` in a process of its own: cleans all pages one by one, as they come
 * from disk, and prints the megabytes that were resident at most.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadPipeline } from "../../src/config/load.ts";
import { DeadLetterError } from "../../src/model/errors.ts";
import { examine } from "../../src/run/examine.ts";
import { jsonLine } from "../../src/write/json-line.ts";

const folder = join(process.argv[2]!, "pages");
const news = loadPipeline("news");
const truth = readFileSync(join(folder, "truth.jsonl"), "utf8").trim().split("\n");
const pages = truth.map((row): { readonly file: string; readonly url: string | null } => {
  const { file, url } = JSON.parse(row);
  return { file, url };
});
let records = 0;
for (const { file, url } of pages) {
  const origin = { dump: "bench", locator: file, offset: 0 };
  const content = gunzipSync(readFileSync(join(folder, file)));
  const raw = { origin, content, mediaType: "text/html" as const, url, fetchedAt: null, extra: {} };
  try {
    jsonLine(examine(raw, news).record);
    records++;
  } catch (error) {
    if (!(error instanceof DeadLetterError)) throw error;
  }
}
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ records, megabytes }));
