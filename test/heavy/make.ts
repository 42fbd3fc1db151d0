/**
 * Makes the containers that memory is measured with:
 *
 *   npx tsx test/heavy/make.ts <folder> [gigabytes of JSON Lines = 3] [gigabytes of WARC = 2]
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { makeJsonLines, makeWarc } from "./containers.ts";

const [folder, jsonl = "3", warc = "2"] = process.argv.slice(2);
if (folder === undefined) throw new Error("give a folder: npx tsx test/heavy/make.ts <folder>");
mkdirSync(folder, { recursive: true });
for (const made of [
  await makeJsonLines(join(folder, "pages.jsonl"), Number(jsonl) * 1e9),
  await makeWarc(join(folder, "pages.warc.gz"), Number(warc) * 1e9),
]) {
  console.log(`${made.path}: ${made.pages} pages, ${made.bytes} bytes`);
}
