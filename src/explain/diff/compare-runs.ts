import type { ArticleRecord } from "../../model/record.ts";
import {
  parseRecord,
  type RecordLine,
  type RecordPlace,
  RecordReader,
  type Run,
  readLines,
} from "./read-run.ts";
import { compareRecords } from "./record-change.ts";
import { RunChange } from "./run-change.ts";

/** Records that wait for their other half are held as text up to so many characters together. */
const defaultHeldChars = 32 * 1024 * 1024;

/**
 * Compares two runs document by document, as their records come: both are read once, side by side.
 * Of records that stand far apart only the places are held, about 200 bytes each. `most` changed
 * documents, the biggest, are kept in full.
 *
 * Documents are the same if their records have the same id. One that was read out of another dump, or
 * packed, has another: such records are read once more, and those of the same content or of the same
 * given id are compared too.
 */
export async function compareRuns(
  before: Run,
  after: Run,
  most: number,
  heldChars: number = defaultHeldChars,
): Promise<RunChange> {
  const result = new RunChange(most);
  const reader = new RecordReader();
  const waiting = [new Waitlist(reader, heldChars), new Waitlist(reader, heldChars)] as const;
  const sources = [readLines(before), readLines(after)] as const;
  const open = [true, true];
  try {
    while (open[0] || open[1]) {
      for (const side of [0, 1] as const) {
        if (!open[side]) continue;
        const next = await sources[side].next();
        if (next.done) {
          open[side] = false;
          continue;
        }
        const record = parseRecord(next.value.text, next.value.file);
        const other = await waiting[1 - side]!.take(record.id);
        if (other === null) waiting[side].add(record.id, next.value);
        else if (side === 1) result.add(other, record, compareRecords(other, record));
        else result.add(record, other, compareRecords(record, other));
      }
    }
    for await (const [record, other] of pairsOf(waiting[0], waiting[1]))
      result.add(record, other, compareRecords(record, other));
  } finally {
    await reader.close();
  }
  result.documents.onlyBefore = waiting[0].size;
  result.documents.onlyAfter = waiting[1].size;
  return result;
}

/** What two records of one document have in common, the surest first; null if one has none of it. */
const likenesses: readonly ((signs: Signs) => string | null)[] = [
  ({ given, content }) => (given === null ? null : `${content} ${given}`),
  ({ content }) => content,
  ({ given }) => given,
];

/** By what a document is known whatever the id of its record is. */
interface Signs {
  /** The id of the record. */
  readonly id: string;
  /** The id that the input gave, as JSON; null if it gave none. */
  readonly given: string | null;
  /** SHA-256 of the bytes as read. */
  readonly content: string;
}

/** Takes records of one document out of two lists, in the order of their ids: whatever comes first. */
async function* pairsOf(
  before: Waitlist,
  after: Waitlist,
): AsyncGenerator<readonly [ArticleRecord, ArticleRecord], void> {
  if (before.size === 0 || after.size === 0) return;
  let [left, others] = [await before.signs(), await after.signs()];
  for (const keyOf of likenesses) {
    const byKey = new Map<string, Signs[]>();
    for (const signs of left) {
      const key = keyOf(signs);
      if (key === null) continue;
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [signs]);
      else same.push(signs);
    }
    const paired = new Set<Signs>();
    for (const signs of others) {
      const key = keyOf(signs);
      const other = key === null ? undefined : byKey.get(key)?.shift();
      if (other === undefined) continue;
      paired.add(signs).add(other);
      yield [(await before.take(other.id))!, (await after.take(signs.id))!];
    }
    left = left.filter((signs) => !paired.has(signs));
    others = others.filter((signs) => !paired.has(signs));
  }
}

/** Records by id that wait for their other half: the places of all, the texts of the latest. */
class Waitlist {
  readonly #places = new Map<string, RecordPlace>();
  readonly #texts = new Map<string, string>();
  #chars = 0;
  readonly #reader: RecordReader;
  readonly #most: number;

  constructor(reader: RecordReader, most: number) {
    this.#reader = reader;
    this.#most = most;
  }

  get size(): number {
    return this.#places.size;
  }

  add(id: string, { file, start, length, text }: RecordLine): void {
    this.#places.set(id, { file, start, length });
    this.#texts.set(id, text);
    this.#chars += text.length;
    for (const [oldest, held] of this.#texts) {
      if (this.#chars <= this.#most) break;
      this.#chars -= held.length;
      this.#texts.delete(oldest);
    }
  }

  /** By what all that wait are known, in the order of their ids. */
  async signs(): Promise<readonly Signs[]> {
    const out: Signs[] = [];
    for (const [id, place] of this.#places) {
      const text = this.#texts.get(id) ?? (await this.#reader.read(place));
      const { source } = parseRecord(text, place.file);
      const given = source.id === source.locator ? null : JSON.stringify(source.id);
      out.push({ id, given, content: source.sha256 });
    }
    return out.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async take(id: string): Promise<ArticleRecord | null> {
    const place = this.#places.get(id);
    if (place === undefined) return null;
    this.#places.delete(id);
    const held = this.#texts.get(id);
    this.#texts.delete(id);
    this.#chars -= held?.length ?? 0;
    return parseRecord(held ?? (await this.#reader.read(place)), place.file);
  }
}
