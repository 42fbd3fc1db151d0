import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { UsageError } from "../../model/errors.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { OpenExport } from "../../write/export/exporter.ts";
import {
  type ExportFormat,
  exporters,
  exportFormats,
  formatOf,
} from "../../write/export/formats.ts";
import { openPartitioned, type Partition, partitions } from "../../write/export/partition.ts";
import { readManifest } from "../../write/manifest.ts";
import { placeIn } from "../../write/place.ts";
import { readRecords, recordFiles } from "../../write/read-records.ts";
import { untilSignal } from "../signals.ts";
import { printMessage } from "../terminal.ts";

interface ExportOptions {
  readonly output: string;
  readonly as?: ExportFormat;
  readonly partition?: Partition;
  readonly quiet?: true;
}

export function addExport(program: Command): void {
  program
    .command("export")
    .description("Turn article records into another format.")
    .argument("<records...>", "files or folders that `clean` wrote")
    .requiredOption("-o, --output <out>", "a file; a folder with --partition and for dolma")
    .addOption(
      new Option("--as <format>", "the format (default: what the name of the output says)").choices(
        exportFormats,
      ),
    )
    .addOption(
      new Option(
        "--partition <by>",
        "a folder for each host or day of publication, as in host=example.org/part-1.parquet",
      ).choices(partitions),
    )
    .option("-q, --quiet", "no summary")
    .addHelpText(
      "after",
      `
jsonl       records as they are; .jsonl.gz and .jsonl.zst are packed
parquet     typed columns; reads back as the same records
csv         metadata without the text; safe to open in a spreadsheet
dolma       documents and attributes of the Dolma toolkit, offsets in code points
ninjs       IPTC ninjs 3.0, one item a line
schema-org  schema.org NewsArticle as JSON-LD, one article a line
duckdb      a DuckDB file with the table articles; needs npm install @duckdb/node-api

Examples:
  $ copydesk export cleaned -o articles.parquet
  $ copydesk export cleaned --as parquet --partition host -o by-host
  $ copydesk export records.jsonl -o articles.csv`,
    )
    .action((inputs: string[], options: ExportOptions) => runExport(inputs, options));
}

async function runExport(inputs: readonly string[], options: ExportOptions): Promise<void> {
  const { output, partition } = options;
  if (output === "-") {
    const message = "export writes a file, not standard output: name one, such as articles.csv";
    throw new UsageError("output", message);
  }
  const format = options.as ?? formatOf(output);
  if (format === null) {
    throw new UsageError(
      "option",
      `the name ${output} tells no format. Give one with --as: ${exportFormats.join(", ")}`,
    );
  }
  const files = (await Promise.all(inputs.map(recordFiles))).flat();
  if (files.some((file) => resolve(file) === resolve(output))) {
    throw new UsageError("output", `cannot write over the input ${output}: name another output`);
  }
  refuseTwice(files);
  const records = untilSignal(recordsOf(files));
  const out = await openOutput(format, output, partition);
  let count = 0;
  try {
    for await (const record of records) {
      await out.write(record);
      count++;
    }
    await out.close();
  } catch (error) {
    await out.abandon();
    throw error;
  }
  if (options.quiet) return;
  await printMessage(`${count.toLocaleString("en-US")} records as ${format}: ${output}\n`);
  for (const input of inputs) {
    const run = await readManifest(placeIn(input, undefined).manifest);
    if (run?.complete === false)
      await printMessage(`${input} is not complete: end its run and export it again\n`);
  }
}

/** A record would stand twice in the export. */
function refuseTwice(files: readonly string[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    if (seen.has(resolve(file)))
      throw new UsageError("input-clash", `${file} is given twice. Give every file once.`);
    seen.add(resolve(file));
  }
}

async function* recordsOf(files: readonly string[]): AsyncGenerator<ArticleRecord, void> {
  for (const file of files) yield* readRecords(file);
}

async function openOutput(
  format: ExportFormat,
  output: string,
  partition: Partition | undefined,
): Promise<OpenExport> {
  const exporter = exporters[format];
  if (partition !== undefined) return openPartitioned(output, exporter, partition);
  const found = await stat(output).catch(() => null);
  if (format === "dolma") return exporter.open({ folder: output, name: "records" });
  if (found?.isDirectory()) {
    const file = join(output, `records${exporter.extension}`);
    throw new UsageError("output", `${output} is a folder: name a file, such as ${file}`);
  }
  return exporter.open({ folder: dirname(output), name: basename(output), file: basename(output) });
}
