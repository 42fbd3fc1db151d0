#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { runToEnd } from "./run-to-end.ts";

const { version, description } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string; description: string };

type Add = (program: Command) => void;

/** In the order of the help. */
const commands: readonly (readonly [name: string, load: () => Promise<Add>])[] = [
  ["clean", async () => (await import("./commands/clean.ts")).addClean],
  ["retry", async () => (await import("./commands/retry.ts")).addRetry],
  ["explain", async () => (await import("./commands/explain.ts")).addExplain],
  ["diff", async () => (await import("./commands/diff.ts")).addDiff],
  ["export", async () => (await import("./commands/export.ts")).addExport],
  ["samples", async () => (await import("./commands/samples.ts")).addSamples],
  ["eval", async () => (await import("./commands/eval.ts")).addEval],
  ["rules", async () => (await import("./commands/rules.ts")).addRules],
  ["survey", async () => (await import("./commands/survey.ts")).addSurvey],
  ["names", async () => (await import("./commands/names.ts")).addNames],
  ["pipelines", async () => (await import("./commands/pipelines.ts")).addPipelines],
  ["schema", async () => (await import("./commands/schema.ts")).addSchema],
];

/** The command that is called, if it is one: the others need not be loaded. */
const [wanted] = commands.map(([name]) => name).filter((name) => name === process.argv[2]);

const program = new Command("copydesk")
  .description(description)
  .version(version)
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    "after",
    `
Start here:
  $ copydesk explain article.html            what is kept, what is cut, and why
  $ copydesk clean news/ -o cleaned          a folder of pages or texts -> cleaned/records.jsonl
  $ cat dump.jsonl | copydesk clean - -o -   JSON Lines in, JSON Lines out

Records go to standard output or files, everything else to standard error.
Exit codes: 0 done, 1 done with findings, 2 wrong use (nothing was read), 3 try again,
4 too many dead letters, 5 disk full, 6 no input could be read, 130/143 stopped.`,
  );
for (const [name, load] of commands)
  if (wanted === undefined || wanted === name) (await load())(program);

await runToEnd(() => program.parseAsync());
