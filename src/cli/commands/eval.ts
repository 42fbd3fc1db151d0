import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { loadPipeline } from "../../config/load.ts";
import { belowFloors, parseFloor } from "../../eval/floors.ts";
import { metrics } from "../../eval/metrics.ts";
import { type InputForm, inputForms } from "../../eval/page-input.ts";
import { renderReport } from "../../eval/render.ts";
import { makeReport } from "../../eval/report.ts";
import { scoreCommand } from "../../eval/score-command.ts";
import { scorePipeline } from "../../eval/score-pipeline.ts";
import { readTruth, type TruthPage } from "../../eval/truth.ts";
import type { PageResult } from "../../eval/worker.ts";
import { UsageError } from "../../model/errors.ts";
import { exitCodes, Stop } from "../exit.ts";
import { addPipelineOptions, collect, type PipelineOptions, parseCount } from "../options.ts";
import { Progress } from "../progress.ts";
import { untilSignal } from "../signals.ts";
import { print, printMessage } from "../terminal.ts";

interface EvalOptions extends PipelineOptions {
  readonly as: InputForm;
  readonly only?: readonly string[];
  readonly limit?: number;
  readonly command?: string;
  readonly workers: number;
  readonly worst: number;
  readonly floor?: readonly string[];
  readonly json?: string;
}

export function addEval(program: Command): void {
  const command = program
    .command("eval")
    .description("Score a pipeline, or any other cleaner, against annotated pages.")
    .argument("<folder>", "folder with truth.jsonl and the pages that it names");
  addPipelineOptions(command)
    .addOption(
      new Option("--as <input>", "what the cleaner is given: the page, a text dump of it, its body")
        .choices(inputForms)
        .default("html"),
    )
    .option("--only <key=value>", "only such pages: set, pageType, language; repeatable", collect)
    .option("--limit <n>", "at most so many pages, the first ones", parseCount)
    .addOption(
      new Option("--command <command>", "score a command instead of a pipeline").conflicts([
        "pipeline",
        "set",
        "workers",
      ]),
    )
    .option("--workers <n>", "worker threads", parseCount, availableParallelism())
    .option("--worst <n>", "pages to list with what went wrong, 0 for none", parseWorst, 10)
    .option("--floor <metric=value>", "exit code 1 if a figure is lower; repeatable", collect)
    .option("--json <file>", "write the report, with the score of every page")
    .addHelpText("after", help());
  command.action(evaluate);
}

function help(): string {
  const width = Math.max(...metrics.map(({ name }) => name.length));
  const list = metrics.map(({ name, meaning }) => `  ${name.padEnd(width)}  ${meaning}`).join("\n");
  return `
Inputs: html; text-a one line per block; text-b one line per text node, so that links cut sentences;
text-c with dashes before list items; text-d one of these, cropped to the article and its
neighbourhood; body the annotated body itself, which must survive.

Figures (with 95 % intervals, over all pages and by set, page type and language):
${list}

--command gets {"id", "url", "html" or "text"} lines on standard input and answers with records or
{"id", "text", "title", "authors", "date"} lines.

Examples:
  $ copydesk eval pages
  $ copydesk eval pages --as text-d --only set=wcxb --only pageType=article --worst 20
  $ copydesk eval pages --as text-a --set policy.cut=0.7 --json cut-0.7.json
  $ copydesk eval pages --only set=news --floor word-f1=0.975 --floor title=0.97
  $ copydesk eval pages --command "python3 my-cleaner.py"`;
}

async function evaluate(folder: string, options: EvalOptions): Promise<void> {
  const { only = [], limit, as: form, pipeline, set = [] } = options;
  const floors = (options.floor ?? []).map(parseFloor);
  // A mistake in the pipeline is named before anything is read.
  if (options.command === undefined) loadPipeline(pipeline, set);
  const pages = readTruth(folder, { only, ...(limit !== undefined && { limit }) });
  if (pages.length === 0)
    throw new UsageError("input-missing", `${folder}: no page is left to score`);
  const results = await scoreAll(folder, pages, options);
  const cleaner = options.command ?? [pipeline, ...set].join(" ");
  const report = makeReport(form, cleaner, results);
  if (report.pages.length === 0)
    throw new UsageError("input-missing", `${folder}: no page has a ${form} input`);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(report, null, 1)}\n`);
  await print(renderReport(report, options.worst));
  const below = belowFloors(report.summary, floors);
  for (const sentence of below) await printMessage(`below the floor: ${sentence}\n`);
  if (below.length > 0) throw new Stop(exitCodes.findings);
}

async function scoreAll(
  folder: string,
  pages: readonly TruthPage[],
  { as: form, command, pipeline, set = [], workers }: EvalOptions,
): Promise<(PageResult | null)[]> {
  const scored =
    command === undefined
      ? scorePipeline(pages, { folder, form, pipeline, settings: set }, workers)
      : scoreCommand(command, folder, pages, form);
  const progress = new Progress(pages.length);
  const results: (PageResult | null)[] = [];
  try {
    for await (const result of untilSignal(scored)) progress.update(results.push(result));
  } finally {
    progress.stop();
  }
  return results;
}

function parseWorst(text: string): number {
  return text === "0" ? 0 : parseCount(text);
}
