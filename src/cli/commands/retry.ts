import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { Cleaner } from "../../batch/cleaner.ts";
import { retry } from "../../batch/retry.ts";
import { UsageError } from "../../model/errors.ts";
import { editModes } from "../../write/json-line.ts";
import { type OpenRetry, openRetry } from "../../write/retry.ts";
import { exitCodeOf, exitCodes, Stop } from "../exit.ts";
import { defaultRunLimits, limitHelp, parseLimit, type RunLimits } from "../limits.ts";
import { parseCount } from "../options.ts";
import { stopOnSignal } from "../signals.ts";
import { printMessage } from "../terminal.ts";

interface RetryOptions {
  readonly workers: number;
  readonly max: RunLimits;
  readonly quiet?: true;
}

export function addRetry(program: Command): void {
  program
    .command("retry")
    .description("Clean the dead letters of a run again, and add what comes of them to its output.")
    .argument("<out>", "output folder of copydesk clean")
    .option("--workers <n>", "worker threads", parseCount, availableParallelism())
    .option(
      "--max <limit=value>",
      "change a limit, listed below; may be repeated",
      parseLimit,
      defaultRunLimits,
    )
    .option("-q, --quiet", "no summary")
    .addHelpText(
      "after",
      `
Everything else is as the run had it; call it from the same folder. New records get a file of their own
beside the others. Of a whole file that could not be read, and has been repaired, all records are added.

Limits:
${limitHelp()}

Examples:
  $ copydesk retry cleaned
  $ copydesk retry cleaned --max time=5min --max html=80MB`,
    )
    .action(runRetry);
}

async function runRetry(folder: string, options: RetryOptions): Promise<void> {
  const stop = stopOnSignal();
  let output: OpenRetry | undefined;
  let cleaner: Cleaner | undefined;
  try {
    output = await openRetry(folder);
    const { call, run, pipeline } = output.run;
    if (run === null)
      throw new UsageError("input-missing", `${folder} came of standard input, which is gone`);
    cleaner = await Cleaner.open({
      pipeline: { pipeline: call.pipeline, settings: call.set },
      edits: editModes.find((mode) => mode === call.edits) ?? "full",
      workers: options.workers,
      limits: options.max.worker,
    });
    if (JSON.stringify(await cleaner.stamp()) !== JSON.stringify(pipeline)) {
      const message = `the pipeline is not what ${folder} was made with: run copydesk clean again`;
      throw new UsageError("input-changed", message);
    }
    const { before, mended, left, counts } = await retry({
      cleaner,
      output,
      call,
      limits: options.max.read,
      workers: options.workers,
      stop: stop.signal,
    });
    if (!options.quiet) await printMessage(said(before, mended, left));
    const code = exitCodeOf(counts, options.max.deadShare);
    if (code !== exitCodes.done) throw new Stop(code);
  } finally {
    stop.end();
    await cleaner?.close();
    await output?.close();
  }
}

function said(before: number, mended: number, left: number): string {
  return `${before} dead letters tried again: ${mended} records came of them, ${left} are left\n`;
}
