import { type Command, Option } from "commander";
import { loadPipeline } from "../../config/load.ts";
import { readInputs } from "../../read/read.ts";
import type { FieldMap } from "../../read/record.ts";
import { cleanRecords } from "../../run/clean-records.ts";
import { Tally } from "../../run/tally.ts";
import { type EditMode, editModes } from "../../write/json-line.ts";
import { openOutput } from "../../write/output.ts";
import { exitCodeOf, exitCodes, Stop } from "../exit.ts";
import { addPipelineOptions, type PipelineOptions, parseFields } from "../options.ts";
import { ownFiles, refuseOverwrite, withoutOwn } from "../own-output.ts";
import { Progress } from "../progress.ts";
import { untilSignal } from "../signals.ts";
import { renderSummary } from "../summary.ts";
import { print, printMessage } from "../terminal.ts";

interface CleanOptions extends PipelineOptions {
  readonly output: string;
  readonly dump?: string;
  readonly fields?: FieldMap;
  readonly edits: EditMode;
  readonly dead?: string;
  readonly quiet?: true;
}

export function addClean(program: Command): void {
  const command = program
    .command("clean")
    .description("Turn pages and texts into article records, one JSON object a line.")
    .argument("<input...>", "files, folders, globs, or - for JSON Lines on standard input")
    .option(
      "-o, --output <out>",
      "- for standard output, a file, or a folder (a name without extension)",
      "-",
    );
  addPipelineOptions(command)
    .option(
      "--dump <name>",
      "name of the dump, part of each record's id (default: base name of the input)",
    )
    .option(
      "--fields <pairs>",
      "names of the keys in JSON Lines, like html=content,url=link",
      parseFields,
    )
    .addOption(
      new Option(
        "--edits <mode>",
        "how much of the removed text a record keeps; only full can be undone",
      )
        .choices(editModes)
        .default("full"),
    )
    .option(
      "--dead <file>",
      "file for what cannot become a record (default: dead.jsonl in an output folder, else standard error)",
    )
    .option("-q, --quiet", "no summary")
    .addHelpText(
      "after",
      `
Input lines are objects like {"id": 1, "url": "https://…", "html": "<p>…"}: html, markdown or text, the
first that is there. Unknown keys come back in source.extra. On standard output records come in input
order, each as soon as it is ready; source.id is the id given, else the path.

Examples:
  $ copydesk clean article.html
  $ copydesk clean "pages/**/*.html" notes.txt -o records.jsonl
  $ copydesk clean dump.jsonl -o cleaned --fields html=content,url=link
  $ zcat dump.jsonl.gz | copydesk clean - --set names.rewrite=off | jq .title`,
    )
    .action((inputs: string[], options: CleanOptions) => runClean(inputs, options));
}

/** Cleans all inputs and says on standard error what was done. */
export async function runClean(inputs: readonly string[], options: CleanOptions): Promise<void> {
  const { output, dead, edits, dump, fields } = options;
  const pipeline = loadPipeline(options.pipeline, options.set);
  const own = ownFiles(output, dead);
  refuseOverwrite(inputs, own);
  const found = await readInputs(inputs, {
    ...(dump !== undefined && { dump }),
    ...(fields !== undefined && { fields }),
    stdin: process.stdin,
  });
  const source = own.length === 0 ? found : withoutOwn(found, own);
  const outcomes = untilSignal(cleanRecords(source, pipeline));
  const out = await openOutput({ output, dead, edits, print, printDead: printMessage });
  const tally = new Tally();
  const progress = new Progress();
  try {
    for await (const outcome of outcomes) {
      if (outcome.kind === "record") await out.record(outcome.record);
      else await out.dead(outcome.dead);
      tally.add(outcome);
      progress.update(tally.counts().in);
    }
    await out.commit(tally.counts(), pipeline.stamp);
  } catch (error) {
    await out.abandon();
    throw error;
  } finally {
    progress.stop();
  }
  if (!options.quiet) await printMessage(renderSummary(tally.summary()));
  const code = exitCodeOf(tally.counts());
  if (code !== exitCodes.done) throw new Stop(code);
}
