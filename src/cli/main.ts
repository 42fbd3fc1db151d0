#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addClean } from "./commands/clean.ts";
import { addEval } from "./commands/eval.ts";
import { addExplain } from "./commands/explain.ts";
import { addPipelines } from "./commands/pipelines.ts";
import { addSamples } from "./commands/samples.ts";
import { addSchema } from "./commands/schema.ts";
import { runToEnd } from "./run-to-end.ts";

const { version, description } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string; description: string };

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
addClean(program);
addExplain(program);
addSamples(program);
addEval(program);
addPipelines(program);
addSchema(program);

await runToEnd(() => program.parseAsync());
