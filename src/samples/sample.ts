import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { nearestName } from "../config/problem.ts";
import { UsageError } from "../model/errors.ts";

/** What `sample.json` says of a sample. */
export interface SampleCard {
  /** What the sample shows, in a sentence. */
  readonly shows: string;
  /** Where its text comes from: `written for this sample`, `reduced from a page of …`. */
  readonly origin: string;
  readonly url?: string;
  readonly fetchedAt?: string;
  readonly tags: readonly string[];
  /** Name of a pipeline, or a file relative to the sample. */
  readonly pipeline: string;
  readonly set: readonly string[];
  /**
   * What is wrong today. `expected.json` then holds the right answer, written by hand: of each
   * document only the keys that matter, `body` as a text or as a list of paragraphs, `names` and
   * `flags` as lists of canonical forms and codes.
   */
  readonly knownWrong?: string;
  /**
   * Invariants that do not hold today, as a run says them up to the colon. The sample fails once they
   * do.
   */
  readonly broken?: readonly string[];
}

/** A folder with one input and what must come out of it. */
export interface Sample {
  readonly name: string;
  readonly folder: string;
  /** File name of the input. */
  readonly input: string;
  readonly card: SampleCard;
  /** Null as long as nobody has accepted a result. */
  readonly expected: Expectation | null;
}

/** The two faces of a result: the records for programs, the explanation for people. */
export interface Expectation {
  readonly json: string;
  readonly text: string;
}

const text = z.string().min(1);
const cardSchema = z.strictObject({
  shows: text,
  origin: text,
  url: text.exactOptional(),
  fetchedAt: text.exactOptional(),
  tags: z.array(text).default([]),
  pipeline: text.default("news"),
  set: z.array(text).default([]),
  knownWrong: text.exactOptional(),
  broken: z.array(text).exactOptional(),
});

/** Folders of the samples in `root`, all or those named, in alphabetical order. */
export function findSamples(root: string, names: readonly string[] = []): string[] {
  if (!existsSync(root)) {
    throw new UsageError(
      "sample",
      `there is no folder of samples ${root}: copydesk samples new makes it, --folder names another`,
    );
  }
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
  const missing = names.find((name) => !found.includes(name));
  if (missing !== undefined) {
    const nearest = nearestName(missing, found);
    const hint = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
    throw new UsageError("sample", `there is no sample "${missing}" in ${root}${hint}`);
  }
  return (names.length > 0 ? names : found).map((name) => join(root, name));
}

/** Reads a sample. Throws a usage error if its folder is not as it should be. */
export function loadSample(folder: string): Sample {
  const name = basename(folder);
  const inputs = readdirSync(folder).filter((file) => file.startsWith("input."));
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) {
    const got = inputs.length === 0 ? "none" : inputs.join(", ");
    throw new UsageError("sample", `${folder}: expected exactly one input.*, got ${got}`);
  }
  return { name, folder, input, card: loadCard(folder), expected: readExpectation(folder) };
}

function loadCard(folder: string): SampleCard {
  const path = join(folder, "sample.json");
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError("sample", `${path}: ${(error as Error).message}`);
  }
  const card = cardSchema.safeParse(value);
  if (card.success) return card.data;
  const issues = card.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new UsageError("sample", `${path}: ${issues.join("; ")}`);
}

function readExpectation(folder: string): Expectation | null {
  const json = join(folder, "expected.json");
  const text = join(folder, "expected.txt");
  if (!existsSync(json)) return null;
  return {
    json: readFileSync(json, "utf8"),
    text: existsSync(text) ? readFileSync(text, "utf8") : "",
  };
}
