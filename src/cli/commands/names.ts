import type { Command } from "commander";
import { checkRows } from "../../stages/names/authority/check.ts";
import { parseAuthority } from "../../stages/names/authority/parse.ts";
import { authorityOf } from "../../survey/authority.ts";
import { NameCount } from "../../survey/count.ts";
import { surveyFile } from "../../survey/file.ts";
import { openFile } from "../../write/output-file.ts";
import { readRecords } from "../../write/read-records.ts";
import { readTextFile } from "../authority-files.ts";
import { exitCodes, Stop } from "../exit.ts";
import { collect, parseCount } from "../options.ts";
import { print, printMessage } from "../terminal.ts";

interface SuggestOptions {
  readonly output: string;
  readonly authority?: readonly string[];
  readonly builtIn: boolean;
  readonly minDocuments: number;
}

export function addNames(program: Command): void {
  const command = program.command("names").description("Check and suggest authority files.");
  command
    .command("check")
    .description("Say all that is wrong with authority files, with file and line.")
    .argument("<file...>", "YAML, JSON Lines or CSV")
    .addHelpText("after", "\nExit code 1 if there is something to mend.")
    .action((files: string[]) => runCheck(files));
  command
    .command("suggest")
    .description("Suggest an authority file for the people of records that clean has written.")
    .argument("<records...>", "files or folders of records: JSON Lines, also packed, and Parquet")
    .option("-o, --output <file>", "- for standard output, or a file", "-")
    .option(
      "--authority <file>",
      "authority file beside the built-in one; may be repeated",
      collect,
    )
    .option("--no-built-in", "do without the built-in authority file")
    .option("--min-documents <count>", "leave out people whom fewer documents name", parseCount, 1)
    .addHelpText(
      "after",
      `
It says for each person the spellings seen, their votes, how they stand in the texts, and at its end
which names were kept apart and why. Correct it and use it:
  $ copydesk names suggest cleaned/records.jsonl -o people.yaml
  $ copydesk names check people.yaml
  $ copydesk clean dump/ -o cleaned --set names.authority=[people.yaml]`,
    )
    .action((files: string[], options: SuggestOptions) => runSuggest(files, options));
}

async function runCheck(files: readonly string[]): Promise<void> {
  let found = 0;
  for (const file of files) {
    const rows = parseAuthority(readTextFile(file), file);
    const findings = checkRows(rows);
    found += findings.length;
    for (const { line, message } of findings) await print(`${file}:${line}: ${message}\n`);
    await printMessage(`${file}: ${rows.length} people, ${findings.length} to mend\n`);
  }
  if (found > 0) throw new Stop(exitCodes.findings);
}

async function runSuggest(files: readonly string[], options: SuggestOptions): Promise<void> {
  const { output, authority = [], builtIn, minDocuments } = options;
  const count = new NameCount(authorityOf({ authority, builtIn }, readTextFile));
  for (const file of files) {
    for await (const record of readRecords(file)) count.add(record);
  }
  const { documents } = count;
  const text = surveyFile(count.forms(), { documents, minDocuments, contexts: true });
  if (output === "-") return print(text);
  const file = await openFile(output);
  try {
    await file.write(text);
    await file.commit();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
