import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { UsageError } from "../model/errors.ts";
import { examineSample } from "./examine-sample.ts";
import { diffText } from "./run-sample.ts";
import { loadSample, type SampleCard } from "./sample.ts";

/** Makes the folder of a new sample: its input and its card, but no expectation. */
export function createSample(
  root: string,
  name: string,
  file: string,
  { shows, origin }: Pick<SampleCard, "shows" | "origin">,
): string {
  if (!/^[a-z]+(?:-[a-z]+)*--[a-z0-9-]+$/.test(name)) {
    throw new UsageError(
      "sample",
      `"${name}": expected <stage>--<what makes it hard>, like chrome--newsletter-box-mid-article`,
    );
  }
  if (!existsSync(file)) throw new UsageError("input-missing", `there is no file ${file}`);
  const folder = join(root, name);
  if (existsSync(folder)) throw new UsageError("sample", `${folder} is there already`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `input${extname(file) || ".txt"}`));
  const card = { shows, origin, tags: [name.split("--", 1)[0]] };
  writeFileSync(join(folder, "sample.json"), `${JSON.stringify(card, null, 2)}\n`);
  return folder;
}

/** What accepting a result changed. */
export interface Acceptance {
  readonly name: string;
  readonly before: LineCounts | null;
  readonly after: LineCounts;
  /** Difference of the explanation; empty if nothing changed. */
  readonly diff: string;
}

/** Lines of an explanation by what became of them. */
export interface LineCounts {
  readonly kept: number;
  readonly removed: number;
}

/** Takes what comes out of a sample today for what must come out. */
export async function acceptSample(folder: string): Promise<Acceptance> {
  const sample = loadSample(folder);
  if (sample.card.knownWrong !== undefined) {
    throw new UsageError(
      "sample",
      `${sample.name} is known to be wrong: its expected.json holds the right answer, written by hand`,
    );
  }
  const actual = await examineSample(sample, new Map());
  writeFileSync(join(folder, "expected.json"), actual.json);
  writeFileSync(join(folder, "expected.txt"), actual.text);
  for (const file of ["actual.json", "actual.txt"]) rmSync(join(folder, file), { force: true });
  return {
    name: sample.name,
    before: sample.expected && countLines(sample.expected.text),
    after: countLines(actual.text),
    diff: diffText("txt", sample.expected?.text ?? "", actual.text),
  };
}

function countLines(text: string): LineCounts {
  let kept = 0;
  let removed = 0;
  for (const line of text.split("\n")) {
    if (/^[+±] \[/.test(line)) kept++;
    else if (/^[−→] \[/.test(line)) removed++;
  }
  return { kept, removed };
}
