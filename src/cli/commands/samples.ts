import { join } from "node:path";
import type { Command } from "commander";
import { UsageError } from "../../model/errors.ts";
import { examineSample, type PipelineCache } from "../../samples/examine-sample.ts";
import { belowFloors, figuresOf, readFloors, writeFloors } from "../../samples/floors.ts";
import { runSample, type SampleResult } from "../../samples/run-sample.ts";
import { findSamples, loadSample } from "../../samples/sample.ts";
import { watchedFiles } from "../../samples/watched-files.ts";
import {
  acceptSample,
  createSample,
  type LineCounts,
  type NewCard,
} from "../../samples/write-sample.ts";
import { exitCodes, Stop } from "../exit.ts";
import { collect } from "../options.ts";
import { paint } from "../paint.ts";
import { untilSignal } from "../signals.ts";
import { colors, print, printMessage, terminalWidth } from "../terminal.ts";
import { changes } from "../watch.ts";

interface FolderOption {
  readonly folder: string;
}

export function addSamples(program: Command): void {
  const samples = program
    .command("samples")
    .description("Regression samples: a folder each with an input and what must come out of it.")
    .addHelpText(
      "after",
      `
A sample is samples/<stage>--<what makes it hard>/ with input.*, sample.json, expected.json, expected.txt.
Work in your own repository: copydesk samples new starts a folder "samples" where you are.

Examples:
  $ copydesk samples new chrome--newsletter-box page.html --shows "a sign-up box inside the article"
  $ copydesk samples why chrome--newsletter-box      what comes out today, line by line
  $ copydesk samples accept chrome--newsletter-box   take it for right, after reading it
  $ copydesk samples run                             exit code 1 if any differs
  $ copydesk samples run --watch                     again whenever a sample or a pipeline changes

In vitest: import { testSamples } from "copydesk/vitest"; testSamples("samples");`,
    );
  const subcommand = (name: string, description: string): Command =>
    samples
      .command(name)
      .description(description)
      .option("-f, --folder <folder>", "folder of the samples", "samples");
  subcommand("run", "Compare what comes out today with what is expected.")
    .argument("[names...]", "all if none is named")
    .option("-w, --watch", "run again whenever a sample, its pipeline or a file of it changes")
    .action(run);
  subcommand("new", "Make the folder of a new sample, without an expectation.")
    .argument("<name>", "<stage>--<what makes it hard>")
    .argument("<file>", "its input: reduced, and without real names where that does not matter")
    .option("--shows <sentence>", "what the sample shows (default: its name)")
    .option("--origin <sentence>", "where its text comes from", "written for this sample")
    .option("-p, --pipeline <name|file>", "the pipeline that cleans it, if not news")
    .option("-s, --set <stage.option=value>", "change one option of it; may be repeated", collect)
    .option("--url <url>", "the address of the page")
    .action(make);
  subcommand("accept", "Take what comes out today for what must come out.")
    .argument("[names...]")
    .option("--all", "every sample")
    .option("--broken", "keep it although something does not hold that must for every document")
    .action(accept);
  subcommand("why", "Print the explanation of what comes out today.")
    .argument("<name>")
    .action(why);
  subcommand("floors", "Set the least agreement of all bodies with those expected.")
    .option("--lower", "let a floor fall")
    .action(floors);
}

interface RunOptions extends FolderOption {
  readonly watch?: true;
}

async function run(names: readonly string[], { folder, watch }: RunOptions): Promise<void> {
  if (watch) return runOnChange(names, folder);
  if (await runOnce(names, folder)) throw new Stop(exitCodes.findings);
}

async function runOnChange(names: readonly string[], folder: string): Promise<void> {
  const isOurs = (name: string): boolean => /^actual\./.test(name);
  const source = untilSignal(changes(folder, watchedFiles(folder), isOurs));
  await runOnce(names, folder);
  await printMessage("watching; ctrl-c ends it\n");
  for await (const _ of source) {
    await print("\n");
    await runOnce(names, folder).catch(async (error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      await print(`${error.message}\n`);
    });
  }
}

/** What fails is told in full and first; what passes is named only if it was asked for by name. */
async function runOnce(names: readonly string[], folder: string): Promise<boolean> {
  const pipelines: PipelineCache = new Map();
  const results: SampleResult[] = [];
  for (const path of findSamples(folder, names)) {
    const result = await runSample(path, pipelines, { width: terminalWidth(), paint });
    results.push(result);
    const { name, passed, status, report } = result;
    if (!passed) await print(`${colors.red(status)} ${colors.bold(name)}\n${indent(report)}\n`);
    else if (names.length > 0)
      await print(`${colors.green("ok")} ${name}\n${indent(report && `known wrong: ${report}`)}`);
  }
  if (results.length === 0) {
    await print(
      `no samples in ${folder}\nnext: copydesk samples new <stage>--<what is hard> <file>\n`,
    );
    return false;
  }
  const failed = results.filter(({ passed }) => !passed);
  const known = results.filter(({ status }) => status === "known-wrong").length;
  const passed = results.length - failed.length;
  const which = failed.length > 0 ? `: ${failed.map(({ name }) => name).join(", ")}` : "";
  const wrong = known > 0 ? ` (${known} known to be wrong)` : "";
  await print(`${passed} as expected${wrong}, ${failed.length} not${which}\n`);
  const below = names.length > 0 ? [] : await compareFloors(folder, results);
  return failed.length + below.length > 0;
}

async function compareFloors(folder: string, results: readonly SampleResult[]): Promise<string[]> {
  const set = readFloors(folder);
  if (set === null) return [];
  const figures = figuresOf(folder, results);
  const below = belowFloors(figures, set);
  for (const sentence of below) await print(`${colors.red("below the floor")}: ${sentence}\n`);
  if (below.length > 0) return below;
  const higher = figures.precision > set.precision || figures.recall > set.recall;
  if (higher) await print("the floors can rise\nnext: copydesk samples floors\n");
  else if (figures.digest !== set.digest)
    await print("samples have changed since the floors were set\nnext: copydesk samples floors\n");
  return [];
}

async function floors({ folder, lower }: FolderOption & { readonly lower?: true }): Promise<void> {
  refuseUnderCi("floors are not set");
  const pipelines: PipelineCache = new Map();
  const results: SampleResult[] = [];
  for (const path of findSamples(folder)) results.push(await runSample(path, pipelines));
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  if (failed.length > 0) {
    throw new UsageError(
      "sample",
      `not as expected: ${failed.join(", ")}: floors are set when all samples pass`,
    );
  }
  const figures = figuresOf(folder, results);
  writeFloors(folder, figures, lower === true);
  const { precision, recall, documents } = figures;
  await print(`floors: precision ${precision}, recall ${recall} over ${documents} documents\n`);
}

async function make(
  name: string,
  file: string,
  options: FolderOption & Omit<NewCard, "shows"> & { readonly shows?: string },
): Promise<void> {
  const { folder: root } = options;
  const shows = options.shows ?? name.slice(name.indexOf("--") + 2).replaceAll("-", " ");
  const folder = createSample(root, name, file, { ...options, shows });
  const at = root === "samples" ? "" : ` --folder ${root}`;
  await print(
    `made ${folder}; nothing is expected of it yet\n` +
      `next: copydesk samples why ${name}${at}   and, if all of it is right: copydesk samples accept ${name}${at}\n`,
  );
}

async function accept(
  names: readonly string[],
  { folder, all, broken }: FolderOption & { readonly all?: true; readonly broken?: true },
): Promise<void> {
  refuseUnderCi("samples are not accepted");
  if (names.length > 0 === (all === true)) {
    throw new UsageError("sample", "expected the names of samples, or --all for every one");
  }
  const known = (path: string): boolean => loadSample(path).card.knownWrong !== undefined;
  const paths = findSamples(folder, names).filter((path) => !all || !known(path));
  const pipelines: PipelineCache = new Map();
  const options = { pipelines, width: terminalWidth(), paint, broken: broken === true };
  for (const path of paths) {
    const accepted = await acceptSample(path, options);
    const { name, before, after, changes: told, diff } = accepted;
    if (before !== null && told === "" && diff === "")
      await print(`${name}: nothing has changed\n`);
    else
      await print(
        `${name}: ${counted(before)} -> ${counted(after)}\n${indent(told)}${indent(diff)}`,
      );
  }
  await print(`accepted ${paths.length}\nnext: read the difference once more, then commit it\n`);
}

function refuseUnderCi(what: string): void {
  if (process.env.CI && process.env.CI !== "false")
    throw new UsageError("sample", `${what} under CI: somebody has to read them`);
}

async function why(name: string, { folder }: FolderOption): Promise<void> {
  findSamples(folder, [name]);
  const { text, broken } = await examineSample(loadSample(join(folder, name)), new Map());
  await print(text);
  for (const sentence of broken) await print(`invariant: ${sentence}\n`);
  await printMessage(`\nnext, if all of it is right: copydesk samples accept ${name}\n`);
}

function counted(counts: LineCounts | null): string {
  return counts === null ? "nothing" : `${counts.kept} kept, ${counts.removed} removed`;
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      if (line === "") return line;
      const tone = line.startsWith("+") ? colors.green : line.startsWith("-") ? colors.red : String;
      return tone(`  ${line}`);
    })
    .join("\n");
}
