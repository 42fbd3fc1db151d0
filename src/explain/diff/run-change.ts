import type { ArticleRecord } from "../../model/record.ts";
import { isSame, type Outcome, type RecordChange } from "./record-change.ts";

/** One document that two runs made different records of. */
export interface DocumentChange {
  readonly id: string;
  readonly locator: string;
  readonly title: string | null;
  readonly change: RecordChange;
}

/** Text that went from one outcome to another, all documents together. */
export interface Move {
  readonly before: string;
  readonly after: string;
  places: number;
  characters: number;
  /** The first one met in the document of the lowest id, to look at. */
  example: Example;
}

interface Example {
  readonly id: string;
  readonly locator: string;
  readonly line: number | null;
  readonly text: string;
}

/** Documents in which a field or flag came, went or changed. */
export interface Tallied {
  gained: number;
  lost: number;
  changed: number;
}

export interface DocumentCounts {
  same: number;
  /** Text, fields, names and flags are the same; confidences, evidence or measures are not. */
  reweighed: number;
  changed: number;
  onlyBefore: number;
  onlyAfter: number;
}

/** Characters of an example: a line to recognise it by. */
const maxExampleChars = 200;

/**
 * What changed between two runs, added up document by document: it holds the counts and the biggest
 * changes, so its size does not grow with the runs. The order of documents does not matter.
 */
export class RunChange {
  readonly documents: DocumentCounts = {
    same: 0,
    reweighed: 0,
    changed: 0,
    onlyBefore: 0,
    onlyAfter: 0,
  };
  readonly #moves = new Map<string, Move>();
  readonly fields: Map<string, Tallied> = new Map();
  readonly flags: Map<string, Tallied> = new Map();
  readonly pipelines: { before: Set<string>; after: Set<string> } = {
    before: new Set(),
    after: new Set(),
  };
  /** Documents in which people came, went or were named differently. */
  people = 0;
  #biggest: DocumentChange[] = [];
  readonly #most: number;

  /** Keeps the `most` biggest changes. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The biggest changes, biggest first. */
  get biggest(): readonly DocumentChange[] {
    return this.#biggest;
  }

  /** Moves of text, those of most characters first. */
  get moves(): readonly Move[] {
    return [...this.#moves.values()].sort(
      (a, b) => b.characters - a.characters || (a.before + a.after < b.before + b.after ? -1 : 1),
    );
  }

  add(before: ArticleRecord, after: ArticleRecord, change: RecordChange): void {
    this.pipelines.before.add(pipelineText(before));
    this.pipelines.after.add(pipelineText(after));
    if (isSame(change)) {
      if (change.reweighed + change.details.length > 0) this.documents.reweighed++;
      else this.documents.same++;
      return;
    }
    this.documents.changed++;
    const { id, source, title } = after;
    for (const stretch of change.stretches) {
      this.#move(outcomeText(stretch.before), outcomeText(stretch.after), {
        id,
        locator: source.locator,
        line: stretch.line,
        text: stretch.text.trim(),
      });
    }
    for (const { name, before: was, after: is } of change.fields)
      tally(this.fields, name, isEmpty(was) ? "gained" : isEmpty(is) ? "lost" : "changed");
    for (const code of change.flags.gained) tally(this.flags, code, "gained");
    for (const code of change.flags.lost) tally(this.flags, code, "lost");
    if (change.names.length > 0) this.people++;
    this.#keep({ id, locator: source.locator, title, change });
  }

  #move(before: string, after: string, example: Example): void {
    const key = JSON.stringify([before, after]);
    const characters = example.text.length;
    const shown = { ...example, text: example.text.slice(0, maxExampleChars) };
    const known = this.#moves.get(key);
    if (known === undefined) {
      this.#moves.set(key, { before, after, places: 1, characters, example: shown });
      return;
    }
    known.places++;
    known.characters += characters;
    if (example.id < known.example.id) known.example = shown;
  }

  #keep(document: DocumentChange): void {
    const rank = (a: DocumentChange, b: DocumentChange): number =>
      b.change.weight - a.change.weight || (a.id < b.id ? -1 : 1);
    const last = this.#biggest.at(-1);
    if (this.#biggest.length >= this.#most && last && rank(document, last) > 0) return;
    const at = this.#biggest.findIndex((other) => rank(document, other) < 0);
    this.#biggest.splice(at < 0 ? this.#biggest.length : at, 0, document);
    this.#biggest.length = Math.min(this.#biggest.length, this.#most);
  }
}

function tally(counts: Map<string, Tallied>, name: string, what: keyof Tallied): void {
  const known = counts.get(name) ?? { gained: 0, lost: 0, changed: 0 };
  known[what]++;
  counts.set(name, known);
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** `kept`, `not there`, or the reason code that took the text out or respelled it. */
export function outcomeText(outcome: Outcome): string {
  return outcome === "absent"
    ? "not there"
    : typeof outcome === "string"
      ? outcome
      : outcome.reason;
}

function pipelineText({ pipeline }: ArticleRecord): string {
  const { name, version, stages, options } = pipeline;
  const versions = Object.entries(stages).map(([stage, number]) => `${stage} ${number}`);
  return `${name} ${version} (${versions.join(", ")}; options ${options.slice(0, 8)})`;
}
