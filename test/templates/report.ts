/**
 * Prints how much chrome the pipeline removes from the made-up pages, and how much of the articles it
 * keeps:
 *
 *     npx tsx test/templates/report.ts [a set of known.ts or sealed.ts] [seed] [misses to list]
 */
import { loadPipeline } from "../../src/config/load.ts";
import { examine } from "../../src/run/examine.ts";
import { generate, type Page } from "../../training/templates/generate.ts";
import { known } from "../../training/templates/known.ts";
import { percent, type Share, score, type Tally, worstFirst } from "./score.ts";
import { sealed } from "./sealed.ts";

const [named = "first", seed = "1", shown = "40"] = process.argv.slice(2);
const sets = [...known, ...sealed];
const set = sets.find((one) => one.name === named);
if (set === undefined) {
  throw new Error(`no set “${named}”, but ${sets.map((one) => one.name).join(", ")}`);
}
const pipeline = loadPipeline("news");
const result = score(generate(set, Number(seed)), keptLines);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

print(
  `${result.pages} pages: chrome removed ${percent(result.chrome)}, body kept ${percent(result.body)}`,
);
for (const [title, groups] of Object.entries({
  labels: result.byLabel,
  templates: result.byTemplate,
  languages: result.byLanguage,
})) {
  print(`\n${title}`);
  for (const [name, group] of worstFirst(groups)) print(`  ${name}: ${written(group)}`);
}
print("\nmisses");
for (const miss of result.misses.slice(0, Number(shown))) print(`  ${JSON.stringify(miss)}`);

function written(group: Share | Tally): string {
  if ("of" in group) return `${group.right}/${group.of}`;
  return `chrome ${written(group.chrome)}, body ${written(group.body)}`;
}

/** The lines of which any text stands in the body. */
function keptLines(_text: string, page: Page): ReadonlySet<number> {
  const { record } = examine(
    {
      origin: { id: page.id, dump: "templates", locator: page.id, offset: 0 },
      content: page.text,
      mediaType: "text/plain",
      url: null,
      fetchedAt: null,
      extra: {},
    },
    pipeline,
  );
  const kept = new Set<number>();
  let start = 0;
  for (const [index, line] of page.text.split("\n").entries()) {
    const end = start + line.trimEnd().length;
    const cut = record.edits
      .filter((edit) => edit.start < end && edit.end > start)
      .reduce((sum, edit) => sum + Math.min(edit.end, end) - Math.max(edit.start, start), 0);
    if (cut < end - start) kept.add(index);
    start += line.length + 1;
  }
  return kept;
}
