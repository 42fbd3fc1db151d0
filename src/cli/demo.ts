import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPipeline } from "../config/load.ts";
import { explain } from "../explain/explanation.ts";
import { render } from "../explain/render.ts";
import { isDeadLetter, type RawRecord } from "../model/document.ts";
import { readInputs } from "../read/read.ts";
import { examine } from "../run/examine.ts";
import { findSamples, loadSample, type Sample } from "../samples/sample.ts";
import { defaultCleanOptions, runClean } from "./commands/clean.ts";
import { paint } from "./paint.ts";
import { runToEnd } from "./run-to-end.ts";
import { colors, print, terminalWidth } from "./terminal.ts";

/** What `npm run demo` shows: one sample before and after, then all samples as a run. */

const root = fileURLToPath(new URL("../../samples/", import.meta.url));

/** The sample shown is the first with this tag, else the first of all. */
const demoTag = "demo";

async function firstDocument({ folder, input }: Sample): Promise<RawRecord> {
  for await (const item of await readInputs([join(folder, input)])) {
    if (!isDeadLetter(item)) return item;
  }
  throw new Error(`${folder} holds no document`);
}

async function showSample(sample: Sample): Promise<void> {
  const { name, input, card } = sample;
  const raw = await firstDocument(sample);
  const pipeline = loadPipeline(card.pipeline, card.set);
  const origin = { ...raw.origin, locator: `${name}/${input}` };
  const examination = examine({ ...raw, origin, url: raw.url ?? card.url ?? null }, pipeline);
  const { title, authors, published, body } = examination.record;
  await print(`${colors.bold("What was read, line by line")}: ${card.shows}\n\n`);
  const width = terminalWidth();
  await print(render(explain(examination, pipeline.policy), { width, paint }));
  const people = authors.map((author) => `${author.name} (${author.role})`).join(", ");
  await print(
    `\n${colors.bold("What comes out")}\n\n` +
      `title      ${title ?? "unknown"}\nauthors    ${people || "unknown"}\n` +
      `published  ${published ?? "unknown"}\n\n${body}\n\n`,
  );
}

async function demo(): Promise<void> {
  const samples = findSamples(root).map(loadSample);
  const [first = null] = samples;
  const shown = samples.find(({ card }) => card.tags.includes(demoTag)) ?? first;
  if (shown === null) return;
  await showSample(shown);
  const out = join(await mkdtemp(join(tmpdir(), "copydesk-demo-")), "cleaned");
  await print(`${colors.bold("All samples")}, written to ${out}\n\n`);
  await runClean([join(relative(process.cwd(), root), "*/input.*")], {
    ...defaultCleanOptions,
    output: out,
    workers: 1,
  });
}

await runToEnd(demo);
