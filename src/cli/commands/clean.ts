import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { Cleaner } from "../../batch/cleaner.ts";
import { runLine } from "../../batch/identity.ts";
import { runBatches } from "../../batch/run.ts";
import { type BodyForm, bodyForms } from "../../model/stage.ts";
import { readInputs } from "../../read/read.ts";
import type { FieldMap } from "../../read/record.ts";
import { type EditMode, editModes } from "../../write/json-line.ts";
import type { RunCall } from "../../write/manifest.ts";
import { isFolder, type Output, openOutput } from "../../write/output.ts";
import { exitCodeOf, exitCodes, Stop } from "../exit.ts";
import { withIdleLimit } from "../idle.ts";
import { defaultRunLimits, limitHelp, parseLimit, type RunLimits } from "../limits.ts";
import {
  addPipelineOptions,
  type PipelineOptions,
  parseCount,
  parseFields,
  withSurvey,
} from "../options.ts";
import { ownFiles, refuseOverwrite } from "../own-output.ts";
import { type ProgressMode, progressModes, RunProgress } from "../progress.ts";
import { stopOnSignal } from "../signals.ts";
import { renderSummary } from "../summary.ts";
import { print, printMessage } from "../terminal.ts";

interface CleanOptions extends PipelineOptions {
  readonly output: string;
  readonly dump?: string;
  readonly fields?: FieldMap;
  readonly edits: EditMode;
  readonly dead?: string;
  readonly workers: number;
  readonly batch: number;
  readonly shard: number;
  readonly max: RunLimits;
  readonly progress: ProgressMode;
  readonly survey?: string;
  readonly quiet?: true;
}

/** Documents of a shard: half a minute's work of one core, some 100 MB of records. */
const defaultShard = 5000;

/** Enough documents for handing them over to cost nothing, few enough to share them out evenly. */
const defaultBatch = 64;

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
    .addOption(
      new Option("--body <form>", "also write the blocks of the body as HTML or Markdown").choices(
        bodyForms,
      ),
    )
    .option(
      "--dead <file>",
      "file for what cannot become a record (default: dead.jsonl in an output folder, else standard error)",
    )
    .option("--workers <n>", "worker threads", parseCount, availableParallelism())
    .option("--batch <n>", "documents handed to a worker at once", parseCount, defaultBatch)
    .option("--shard <n>", "most documents of a file in an output folder", parseCount, defaultShard)
    .option(
      "--max <limit=value>",
      "change a limit, listed below; may be repeated",
      parseLimit,
      defaultRunLimits,
    )
    .addOption(
      new Option(
        "--progress <mode>",
        "on standard error: a bar on terminals, or a line of JSON every 5 s",
      )
        .choices(progressModes)
        .default("auto"),
    )
    .option("--survey <dir>", "what copydesk survey has counted over the dump")
    .option("-q, --quiet", "no summary")
    .addHelpText(
      "after",
      `
Input lines are objects like {"id": 1, "url": "https://…", "html": "<p>…"}: html, markdown or text, the
first that is there. Unknown keys come back in source.extra. On standard output records come in input
order, each as soon as it is ready; source.id is the id given, else the path.

A folder keeps what is done: the same command goes on where the last one ended, however that was.

Limits:
${limitHelp()}

Examples:
  $ copydesk clean article.html
  $ copydesk clean "pages/**/*.html" notes.txt -o records.jsonl
  $ copydesk clean dump.jsonl -o cleaned --fields html=content,url=link
  $ zcat dump.jsonl.gz | copydesk clean - --set names.rewrite=off | jq .title`,
    )
    .action((inputs: string[], { body, ...options }: CleanOptions & { body?: BodyForm }) =>
      runClean(inputs, body === undefined ? options : { ...options, set: withBody(options, body) }),
    );
}

/** `--body` is another way to set an option of the pipeline. */
function withBody({ set = [] }: PipelineOptions, body: BodyForm): readonly string[] {
  return [...set, `policy.body=${body}`];
}

/** What the command does if nothing else is asked for. */
export const defaultCleanOptions: Omit<CleanOptions, "output"> = {
  pipeline: "news",
  edits: "full",
  workers: availableParallelism(),
  batch: defaultBatch,
  shard: defaultShard,
  max: defaultRunLimits,
  progress: "auto",
};

/** Cleans all inputs and says on standard error what was done. */
export async function runClean(inputs: readonly string[], given: CleanOptions): Promise<void> {
  const options = { ...given, set: withSurvey(given) };
  const { output: to, dead, edits, dump, fields, workers, batch, max } = options;
  refuseOverwrite(inputs, ownFiles(to, dead));
  const stop = stopOnSignal();
  const source = { pipeline: options.pipeline, settings: options.set };
  const cleaner = await Cleaner.open({ pipeline: source, edits, workers, limits: max.worker });
  let output: Output | undefined;
  let progress: RunProgress | undefined;
  try {
    const stamp = await cleaner.stamp();
    let bytes = 0;
    const found = await readInputs(inputs, {
      ...(dump !== undefined && { dump }),
      ...(fields !== undefined && { fields }),
      limits: max.read,
      leaveOut: ownFiles(to, dead, options.survey),
      stdin: withIdleLimit(process.stdin, max.idleMs),
      onRead: (_, length) => {
        bytes += length;
      },
    });
    const folder = await isFolder(to);
    const size = await found.size();
    // Standard input cannot be read again, and has no size.
    const files = folder && size !== null ? found.files : null;
    const run = await runLine(callOf(inputs, options), stamp, files);
    output = await openOutput({ output: to, dead, run, print, printDead: printMessage });
    progress = new RunProgress({
      mode: options.progress,
      bytes: size,
      write: (text) => process.stderr.write(text),
      // Records may be running over the same terminal.
      terminal: process.stderr.isTTY === true && (to !== "-" || process.stdout.isTTY !== true),
    });
    const tally = await runBatches(found, {
      cleaner,
      output,
      workers,
      batchInputs: batch,
      shardInputs: folder ? options.shard : Number.POSITIVE_INFINITY,
      stop: stop.signal,
      onProgress: (so, { file = null }) => {
        const { in: documents, dead: letters } = so.counts();
        progress?.update({ documents, dead: letters, bytes, file });
      },
    });
    progress.stop(found.notes());
    progress = undefined;
    if (!options.quiet) await printMessage(renderSummary(tally.summary(), found.notes()));
    const code = exitCodeOf(tally.counts(), max.deadShare);
    if (code !== exitCodes.done) throw new Stop(code);
  } finally {
    progress?.stop();
    stop.end();
    await cleaner.close();
    await output?.abandon();
  }
}

function callOf(inputs: readonly string[], options: CleanOptions): RunCall {
  const { pipeline, set = [], dump = null, dead = null, fields = {}, edits, shard, max } = options;
  const limits = { ...max.read, ...max.worker };
  return { inputs, pipeline, set, dump, dead, fields, edits, limits, shard };
}
