/**
 * `npm run regexes`: has recheck look at every regular expression of `src` that `checked.json` does
 * not know, and writes down what it said, so that the tests need not ask again. Ends with 1 if one
 * of them can be made slow.
 */
import { writeFileSync } from "node:fs";
import { patternsOfSource } from "./patterns.ts";
import { check, checkedFile, readChecked, type Verdict } from "./verdict.ts";

/** Milliseconds: most patterns take a hundred, some never end. */
const timeout = 20_000;

const before = readChecked();
const after: [string, Verdict][] = [];
for (const [name, pattern] of await patternsOfSource()) {
  try {
    after.push([name, before.get(name) ?? (await check(pattern, timeout))]);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
after.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(checkedFile, `${JSON.stringify(Object.fromEntries(after), null, 2)}\n`);
const unknown = after.filter(([, verdict]) => verdict === "unknown");
console.log(`${after.length} patterns, ${unknown.length} of them unknown to recheck`);
