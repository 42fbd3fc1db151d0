import { join, resolve } from "node:path";
import type { Command } from "commander";
import { loadPipeline, optionReader, readPipeline } from "../../config/load.ts";
import { readInputs } from "../../read/read.ts";
import type { FieldMap } from "../../read/record.ts";
import { cleanRecords } from "../../run/clean-records.ts";
import { type AuthorityOptions, authorityOf } from "../../survey/authority.ts";
import { NameCount } from "../../survey/count.ts";
import { surveyFile } from "../../survey/file.ts";
import { namesFile } from "../../survey/names-file.ts";
import { AtomicFile } from "../../write/atomic-file.ts";
import { makeFolder } from "../../write/make-folder.ts";
import { exitCodes, Stop } from "../exit.ts";
import { addPipelineOptions, type PipelineOptions, parseCount, parseFields } from "../options.ts";
import { RunProgress } from "../progress.ts";
import { untilSignal } from "../signals.ts";
import { printMessage } from "../terminal.ts";

interface SurveyOptions extends PipelineOptions {
  readonly output: string;
  readonly fields?: FieldMap;
  readonly minDocuments: number;
}

export function addSurvey(program: Command): void {
  const command = program
    .command("survey")
    .description("Count the names of a dump, so that clean can join and spell them over all of it.")
    .argument("<input...>", "files, folders, globs, or - for JSON Lines on standard input")
    .requiredOption("-o, --output <dir>", `folder for ${namesFile}`);
  addPipelineOptions(command)
    .option(
      "--fields <pairs>",
      "names of the keys in JSON Lines, like html=content,url=link",
      parseFields,
    )
    .option("--min-documents <count>", "leave out people whom fewer documents name", parseCount, 2)
    .addHelpText(
      "after",
      `
The file can be read and corrected; it does not depend on the order of the inputs.

Example:
  $ copydesk survey dump/ -o survey
  $ copydesk clean dump/ --survey survey -o cleaned`,
    )
    .action((inputs: string[], options: SurveyOptions) => runSurvey(inputs, options));
}

async function runSurvey(inputs: readonly string[], options: SurveyOptions): Promise<void> {
  const { output, fields, minDocuments } = options;
  // The names are counted as the texts have them.
  const settings = [...(options.set ?? []), "names.rewrite=off"];
  const { definition } = readPipeline(options.pipeline, settings);
  const known = definition.stages.find(({ stage }) => stage.name === "names")!;
  const count = new NameCount(
    authorityOf(known.options as AuthorityOptions, optionReader(options.pipeline)),
  );
  const pipeline = loadPipeline(options.pipeline, settings);
  let bytes = 0;
  const own = resolve(output, namesFile);
  const source = await readInputs(inputs, {
    leaveOut: (path) => resolve(path) === own,
    ...(fields !== undefined && { fields }),
    stdin: process.stdin,
    onRead: (_, length) => {
      bytes += length;
    },
  });
  await makeFolder(output);
  const file = await AtomicFile.create(join(output, namesFile));
  const progress = new RunProgress({
    mode: "auto",
    bytes: await source.size(),
    write: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
  });
  let dead = 0;
  try {
    for await (const outcome of untilSignal(cleanRecords(source, pipeline))) {
      if (outcome.kind === "record") count.add(outcome.record);
      else dead++;
      progress.update({ documents: count.documents + dead, dead, bytes, file: null });
    }
    const { documents } = count;
    await file.write(surveyFile(count.forms(), { documents, minDocuments, contexts: false }));
    await file.commit();
  } catch (error) {
    await file.abandon();
    throw error;
  } finally {
    progress.stop();
  }
  await printMessage(`${count.documents} documents, ${dead} unreadable → ${file.path}\n`);
  if (count.documents === 0 && dead > 0) throw new Stop(exitCodes.inputCorrupt);
}
