import { join } from "node:path";
import type { Command } from "commander";
import { UsageError } from "../../model/errors.ts";
import { examineSample, type PipelineCache } from "../../samples/examine-sample.ts";
import { runSample } from "../../samples/run-sample.ts";
import { findSamples, loadSample } from "../../samples/sample.ts";
import { acceptSample, createSample, type LineCounts } from "../../samples/write-sample.ts";
import { exitCodes, Stop } from "../exit.ts";
import { colors, print } from "../terminal.ts";

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

Examples:
  $ copydesk samples new chrome--newsletter-box page.html --shows "a sign-up box inside the article"
  $ copydesk samples why chrome--newsletter-box      what comes out today, line by line
  $ copydesk samples accept chrome--newsletter-box   take it for right, after reading it
  $ copydesk samples run                             exit code 1 if any differs`,
    );
  const subcommand = (name: string, description: string): Command =>
    samples
      .command(name)
      .description(description)
      .option("-f, --folder <folder>", "folder of the samples", "samples");
  subcommand("run", "Compare what comes out today with what is expected.")
    .argument("[names...]", "all if none is named")
    .action(run);
  subcommand("new", "Make the folder of a new sample, without an expectation.")
    .argument("<name>", "<stage>--<what makes it hard>")
    .argument("<file>", "its input: reduced, and without real names where that does not matter")
    .requiredOption("--shows <sentence>", "what the sample shows")
    .requiredOption("--origin <sentence>", "where its text comes from", "written for this sample")
    .action(make);
  subcommand("accept", "Take what comes out today for what must come out.")
    .argument("[names...]")
    .option("--all", "every sample")
    .action(accept);
  subcommand("why", "Print the explanation of what comes out today.")
    .argument("<name>")
    .action(why);
}

async function run(names: readonly string[], { folder }: FolderOption): Promise<void> {
  const pipelines: PipelineCache = new Map();
  let passed = 0;
  let failed = 0;
  for (const path of findSamples(folder, names)) {
    const result = await runSample(path, pipelines);
    if (result.passed) passed++;
    else failed++;
    const mark = result.passed ? colors.green("ok") : colors.red(result.status);
    await print(
      `${mark} ${result.name}${result.status === "known-wrong" ? " (known wrong)" : ""}\n`,
    );
    if (!result.passed) await print(`${indent(result.report)}\n`);
  }
  await print(`${passed} as expected, ${failed} not\n`);
  if (failed > 0) throw new Stop(exitCodes.findings);
}

function make(
  name: string,
  file: string,
  options: FolderOption & { readonly shows: string; readonly origin: string },
): Promise<void> {
  const folder = createSample(options.folder, name, file, options);
  return print(`made ${folder}\nnext: copydesk samples why ${name}\n`);
}

async function accept(
  names: readonly string[],
  { folder, all }: FolderOption & { readonly all?: true },
): Promise<void> {
  if (process.env.CI && process.env.CI !== "false") {
    throw new UsageError("sample", "samples are not accepted under CI: somebody has to read them");
  }
  if (names.length > 0 === (all === true)) {
    throw new UsageError("sample", "expected the names of samples, or --all for every one");
  }
  for (const path of findSamples(folder, names)) {
    const { name, before, after, diff } = await acceptSample(path);
    if (before !== null && diff === "") await print(`${name}: the explanation is the same\n`);
    else await print(`${name}: ${counted(before)} -> ${counted(after)}\n${indent(diff)}`);
  }
}

async function why(name: string, { folder }: FolderOption): Promise<void> {
  findSamples(folder, [name]);
  const { text, broken } = await examineSample(loadSample(join(folder, name)), new Map());
  await print(text);
  for (const sentence of broken) await print(`invariant: ${sentence}\n`);
}

function counted(counts: LineCounts | null): string {
  return counts === null ? "nothing" : `${counts.kept} kept, ${counts.removed} removed`;
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      if (line === "") return line;
      const paint = line.startsWith("+")
        ? colors.green
        : line.startsWith("-")
          ? colors.red
          : (plain: string) => plain;
      return paint(`  ${line}`);
    })
    .join("\n");
}
