import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { UsageError } from "../model/errors.ts";
import { examineSample, type PipelineCache } from "./examine-sample.ts";
import { invariantOf } from "./invariants.ts";
import { describeChange, diffText, plain, type ReportOptions } from "./report.ts";
import { loadSample, type SampleCard } from "./sample.ts";

/** What a new sample is given; `pipeline` is a name or a path as the user gave it. */
export interface NewCard extends Pick<SampleCard, "shows" | "origin"> {
  readonly pipeline?: string;
  readonly set?: readonly string[];
  readonly url?: string;
}

/** What a run leaves beside an expectation that is not met is not to be committed. */
const ignored = "*/actual.*\n";

/** Makes the folder of a new sample: its input and its card, but no expectation. */
export function createSample(
  root: string,
  name: string,
  file: string,
  { shows, origin, pipeline, set = [], url }: NewCard,
): string {
  if (!/^[a-z]+(?:-[a-z]+)*--[a-z0-9-]+$/.test(name)) {
    throw new UsageError(
      "sample",
      `"${name}": expected <stage>--<what makes it hard>, like chrome--newsletter-box-mid-article`,
    );
  }
  if (!existsSync(file)) throw new UsageError("input-missing", `there is no file ${file}`);
  if (!statSync(file).isFile())
    throw new UsageError("input-missing", `${file} is a folder: a sample is made of one file`);
  const folder = join(root, name);
  if (existsSync(folder)) throw new UsageError("sample", `${folder} is there already`);
  const first = !existsSync(root);
  mkdirSync(folder, { recursive: true });
  if (first) writeFileSync(join(root, ".gitignore"), ignored);
  copyFileSync(file, join(folder, `input${extname(file) || ".txt"}`));
  const isFile = pipeline !== undefined && /\.ya?ml$/.test(pipeline);
  const card = {
    shows,
    origin,
    tags: [name.split("--", 1)[0]],
    ...(url !== undefined && { url }),
    ...(pipeline !== undefined && {
      pipeline: isFile ? relative(folder, pipeline).split(sep).join("/") : pipeline,
    }),
    ...(set.length > 0 && { set }),
  };
  writeFileSync(join(folder, "sample.json"), `${JSON.stringify(card, null, 2)}\n`);
  return folder;
}

export interface AcceptOptions extends Partial<ReportOptions> {
  readonly pipelines?: PipelineCache;
  /** Keep the sample although an invariant does not hold, and note that in its card. */
  readonly broken?: boolean;
}

/** What accepting a result changed. */
export interface Acceptance {
  readonly name: string;
  readonly before: LineCounts | null;
  readonly after: LineCounts;
  /** What changed, a few rows each; empty if nothing was expected before. */
  readonly changes: string;
  /** Difference of the explanation; empty if nothing changed. */
  readonly diff: string;
}

/** Lines of an explanation by what became of them. */
export interface LineCounts {
  readonly kept: number;
  readonly removed: number;
}

/**
 * Takes what comes out of a sample today for what must come out. Throws a usage error if an invariant
 * does not hold and `broken` is not given, or if the sample is known to be wrong: its expectation is written by hand.
 */
export async function acceptSample(
  folder: string,
  { pipelines = new Map(), broken = false, ...report }: AcceptOptions = {},
): Promise<Acceptance> {
  const sample = loadSample(folder);
  if (sample.card.knownWrong !== undefined) {
    throw new UsageError(
      "sample",
      `${sample.name} is known to be wrong: its expected.json holds the right answer, written by hand`,
    );
  }
  const actual = await examineSample(sample, pipelines);
  const noted = sample.card.broken ?? [];
  const unknown = actual.broken.filter((sentence) => !noted.includes(invariantOf(sentence)));
  if (unknown.length > 0 && !broken) {
    throw new UsageError(
      "sample",
      `${sample.name}: ${unknown.join("; ")}. This must hold for every document: it is a fault of copydesk or of a stage of yours. To keep the sample all the same: copydesk samples accept ${sample.name} --broken`,
    );
  }
  writeBroken(folder, [...new Set(actual.broken.map(invariantOf))]);
  const { expected } = sample;
  const changes =
    expected === null ? "" : describeChange(sample, expected, actual, { ...plain, ...report });
  writeFileSync(join(folder, "expected.json"), actual.json);
  writeFileSync(join(folder, "expected.txt"), actual.text);
  for (const file of ["actual.json", "actual.txt"]) rmSync(join(folder, file), { force: true });
  return {
    name: sample.name,
    before: sample.expected && countLines(sample.expected.text),
    after: countLines(actual.text),
    changes,
    diff: diffText("txt", sample.expected?.text ?? "", actual.text),
  };
}

/** Notes in the card what does not hold, or takes the note out. */
function writeBroken(folder: string, broken: readonly string[]): void {
  const path = join(folder, "sample.json");
  const { broken: before, ...card } = JSON.parse(readFileSync(path, "utf8"));
  if (broken.length === 0 && before === undefined) return;
  const noted = broken.length > 0 ? { ...card, broken } : card;
  writeFileSync(path, `${JSON.stringify(noted, null, 2)}\n`);
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
