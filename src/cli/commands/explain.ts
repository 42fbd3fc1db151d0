import type { Command } from "commander";
import { loadPipeline } from "../../config/load.ts";
import { explain } from "../../explain/explanation.ts";
import { renderPage } from "../../explain/page/explanation-page.ts";
import { render } from "../../explain/render.ts";
import { isDeadLetter } from "../../model/document.ts";
import { DeadLetterError, UsageError } from "../../model/errors.ts";
import { readInputs } from "../../read/read.ts";
import { examine } from "../../run/examine.ts";
import { addPipelineOptions, type PipelineOptions, parseCount } from "../options.ts";
import { paint } from "../paint.ts";
import { print, terminalWidth } from "../terminal.ts";
import { writePage } from "../write-page.ts";

interface ExplainOptions extends PipelineOptions {
  readonly number: number;
  readonly json?: true;
  readonly full?: true;
  readonly changes?: true;
  readonly html?: string;
}

/** Kept lines shown on either side of a change with `--changes`. */
const contextLines = 1;

export function addExplain(program: Command): void {
  const command = program
    .command("explain")
    .description("Show one document line by line: what is kept, what is cut, and why.")
    .argument("<input>", "a file, or - for JSON Lines on standard input");
  addPipelineOptions(command)
    .option("-n, --number <n>", "which document of a file that holds many, from 1", parseCount, 1)
    .option("--changes", "leave out kept lines that stand beside no change")
    .option("--full", "show lines in full length")
    .option("--json", "print the explanation as JSON")
    .option("--html <file>", "write it as a page of its own, to look at in a browser")
    .addHelpText(
      "after",
      `
Marks:  + kept   − cut   → moved into a field   ± changed in part   ? suspect, but kept
The number in brackets is the confidence of the claim, 0 to 1; what follows the text is its evidence.

Examples:
  $ copydesk explain article.html
  $ copydesk explain article.html --html why.html
  $ copydesk explain dump.jsonl --number 12 --set policy.cut=0.7
  $ copydesk explain article.txt --json | jq '.lines[] | select(.fate == "cut")'`,
    )
    .action(explainInput);
}

async function explainInput(input: string, options: ExplainOptions): Promise<void> {
  const pipeline = loadPipeline(options.pipeline, options.set);
  let number = 0;
  for await (const item of await readInputs([input], { stdin: process.stdin })) {
    number++;
    if (number < options.number) continue;
    if (isDeadLetter(item)) throw new DeadLetterError(item.code, item.message);
    const examination = examine(item, pipeline);
    const explanation = explain(examination, pipeline.policy);
    if (options.html !== undefined) {
      await writePage(options.html, renderPage(explanation, examination.record));
      if (!options.json) return;
    }
    const width = options.full ? Number.POSITIVE_INFINITY : terminalWidth();
    return print(
      options.json
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : render(explanation, {
            width,
            paint,
            numbers: true,
            ...(options.changes && { context: contextLines }),
          }),
    );
  }
  throw new UsageError(
    "input-missing",
    `${input} holds ${number} ${number === 1 ? "document" : "documents"}`,
  );
}
