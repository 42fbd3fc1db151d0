import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "../model/errors.ts";

/** What annotators say of one page; null and empty lists where they say nothing. */
export interface TruthPage {
  readonly id: string;
  /** HTML, gzipped or plain; relative to the folder. */
  readonly file: string;
  readonly set: string;
  readonly url: string | null;
  readonly domain: string | null;
  readonly language: string | null;
  readonly pageType: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** One paragraph or heading a line. */
  readonly body: string | null;
  /** Lines that may be in the text or not. */
  readonly standfirst: readonly string[];
  readonly doubtful: boolean;
  /** Segments that must, and must not, be in the text. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const texts = z
  .array(z.union([z.string(), z.array(z.string())]))
  .nullish()
  .transform((value) => (value ?? []).flat());

const truthSchema: z.ZodType<TruthPage> = z.object({
  id: z.string().min(1),
  file: z.string().min(1),
  set: z.string(),
  url: text,
  domain: text,
  language: text,
  pageType: text,
  title: text,
  authors: texts,
  published: text,
  body: text,
  standfirst: texts,
  doubtful: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  with: texts,
  without: texts,
});

/** Which pages to score. */
export interface TruthFilter {
  /** `key=value` pairs of which every key given must match one of its values. */
  readonly only: readonly string[];
  /** At most so many pages, the first ones. */
  readonly limit?: number;
}

const filterKeys = ["set", "pageType", "language", "domain", "id"] as const;

/**
 * Reads `truth.jsonl` of a folder, without the pages whose annotation is doubtful. Throws a usage
 * error for a missing file, a bad line (with its number) or a bad filter.
 */
export function readTruth(folder: string, { only, limit }: TruthFilter): TruthPage[] {
  const path = join(folder, "truth.jsonl");
  const matches = parseFilter(only);
  const pages = readLines(path).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const page = parsePage(line, `${path}:${index + 1}`);
    return page.doubtful || !matches(page) ? [] : [page];
  });
  return limit === undefined ? pages : pages.slice(0, limit);
}

/** One page from a line of `truth.jsonl`; `place` stands in the message of the usage error. */
export function parsePage(line: string, place: string): TruthPage {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError("input-missing", `${place}: not valid JSON`);
  }
  const checked = truthSchema.safeParse(value);
  if (checked.success) return checked.data;
  const { path, message } = checked.error.issues[0]!;
  throw new UsageError("input-missing", `${place}: ${path.join(".")}: ${message}`);
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch {
    throw new UsageError("input-missing", `${path}: cannot be read; expected a truth.jsonl there`);
  }
}

function parseFilter(only: readonly string[]): (page: TruthPage) => boolean {
  const wanted = new Map<(typeof filterKeys)[number], Set<string>>();
  for (const entry of only) {
    const at = entry.indexOf("=");
    const key = filterKeys.find((name) => name === entry.slice(0, Math.max(0, at)));
    if (key === undefined) {
      const keys = filterKeys.join(", ");
      throw new UsageError("option", `--only ${entry}: expected key=value with a key of ${keys}`);
    }
    wanted.set(key, (wanted.get(key) ?? new Set()).add(entry.slice(at + 1)));
  }
  return (page) => [...wanted].every(([key, values]) => values.has(page[key] ?? "none"));
}
