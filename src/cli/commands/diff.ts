import type { Command } from "commander";
import { compareRuns } from "../../explain/diff/compare-runs.ts";
import { countDead, findRun } from "../../explain/diff/read-run.ts";
import { differs, renderRuns } from "../../explain/diff/render-run.ts";
import { renderRunPage } from "../../explain/page/run-page.ts";
import { exitCodes, Stop } from "../exit.ts";
import { parseCount } from "../options.ts";
import { paint } from "../paint.ts";
import { print, terminalWidth } from "../terminal.ts";
import { writePage } from "../write-page.ts";

interface DiffOptions {
  readonly limit?: number;
  readonly html?: string;
}

/** Documents told in full on a terminal and in a page, if `--limit` says nothing. */
const terminalLimit = 10;
const pageLimit = 200;

/** Changes of each sort told of one document on a terminal. */
const mostChanges = 6;

export function addDiff(program: Command): void {
  program
    .command("diff")
    .description("Compare two runs: what changed, in which documents, and why.")
    .argument("<before>", "a folder that copydesk clean has written, or a file of records")
    .argument("<after>", "another one, of the same documents")
    .option("--limit <n>", "documents to tell in full, biggest changes first", parseCount)
    .option("--html <file>", "write it as a page of its own, to look at in a browser")
    .addHelpText(
      "after",
      `
Documents are the same if their records have the same id, or else the same content or given id: the dump
may have another name now, or be packed. Exit code 1 if anything differs but confidences, evidence and
measures.

Examples:
  $ copydesk clean dump/ -o before
  $ copydesk clean dump/ -o after --set policy.cut=0.7
  $ copydesk diff before after
  $ copydesk diff before after --html diff.html`,
    )
    .action(diff);
}

async function diff(before: string, after: string, options: DiffOptions): Promise<void> {
  const [was, is] = [findRun(before), findRun(after)];
  const limit = options.limit ?? (options.html === undefined ? terminalLimit : pageLimit);
  const difference = {
    before: was,
    after: is,
    change: await compareRuns(was, is, limit),
    dead: { before: await countDead(was), after: await countDead(is) },
  };
  if (options.html !== undefined) await writePage(options.html, renderRunPage(difference));
  else await print(renderRuns(difference, { width: terminalWidth(), paint, most: mostChanges }));
  if (differs(difference)) throw new Stop(exitCodes.findings);
}
