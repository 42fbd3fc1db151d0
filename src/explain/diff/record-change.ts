import { restore } from "../../apply/restore.ts";
import type { Json } from "../../model/document.ts";
import { type ArticleRecord, type Edit, fieldNames, type RecordName } from "../../model/record.ts";
import { changedPieces } from "./changed-pieces.ts";
import { changedStretches } from "./changed-stretches.ts";

/** A record as far as it says something of the text: what a sample expects, what a run wrote. */
export type Comparable = Omit<ArticleRecord, "pipeline">;

/** What became of a stretch of text: kept as it is, or the edit that took it out or respelled it. */
export type Outcome =
  | "kept"
  | "absent"
  | Pick<Edit, "op" | "with" | "reason" | "confidence" | "evidence">;

/** A stretch of the text as read, within one line, of which two records say different things. */
export interface StretchChange {
  /** Line of the text as read, from 1; null where it is not known: the texts differ. */
  readonly line: number | null;
  readonly text: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

export interface ValueChange {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

/** What changed between two records of one document. */
export interface RecordChange {
  readonly stretches: readonly StretchChange[];
  readonly fields: readonly ValueChange[];
  /** Of people: the form chosen, how sure it is, and how often they are named. */
  readonly names: readonly ValueChange[];
  readonly flags: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** Stretches cut for the same reason with another confidence. */
  readonly reweighed: number;
  /** Whether anything else differs: evidence, block kinds, measures. */
  readonly details: readonly string[];
  /** Characters that came into the body or left it, and a line's worth for each other change. */
  readonly weight: number;
}

/** A changed field or person counts as much as so many characters: a short line. */
const valueWeight = 60;

/** Compares two records of one document. Any order of keys, any `--edits` mode. */
export function compareRecords(before: Comparable, after: Comparable): RecordChange {
  const texts = [textOf(before), textOf(after)] as const;
  const sameText =
    texts[0] === null || texts[1] === null
      ? before.source.sha256 === after.source.sha256 &&
        before.edits.length > 0 &&
        after.edits.length > 0
      : texts[0] === texts[1];
  const { stretches, reweighed } = sameText
    ? changedStretches(before, after, texts[0])
    : { stretches: changedPieces(before, after), reweighed: 0 };
  // A record has some fields only if the pipeline was asked for them.
  const fields = changedValues(fieldNames, (name) => [before[name] ?? null, after[name] ?? null]);
  const names = changedNames(before.names, after.names);
  const [were, are] = [flagsOf(before), flagsOf(after)];
  const gained = are.filter((code) => !were.includes(code));
  const lost = were.filter((code) => !are.includes(code));
  const moved = stretches.filter(({ before: was, after: is }) => inBody(was) !== inBody(is));
  return {
    stretches,
    fields,
    names,
    flags: { gained, lost },
    reweighed,
    details: changedDetails(before, after),
    weight:
      moved.reduce((sum, { text }) => sum + text.length, 0) +
      valueWeight * (fields.length + names.length + gained.length + lost.length) +
      (stretches.length - moved.length),
  };
}

/** Whether the records say the same of text, fields, names and flags. */
export function isSame({ stretches, fields, names, flags }: RecordChange): boolean {
  const { gained, lost } = flags;
  return stretches.length + fields.length + names.length + gained.length + lost.length === 0;
}

function inBody(outcome: Outcome): boolean {
  return outcome === "kept" || (outcome !== "absent" && outcome.op === "replace");
}

/** Null for records without the originals of their edits. */
function textOf(record: Comparable): string | null {
  const whole = record.edits.every(({ original }) => original !== undefined);
  return whole && record.edits.length > 0 ? restore(record) : null;
}

function flagsOf({ flags }: Comparable): string[] {
  return flags.map(({ code }) => code);
}

function changedValues(
  names: readonly string[],
  values: (name: never) => readonly [Json, Json],
): ValueChange[] {
  return names.flatMap((name) => {
    const [before, after] = values(name as never);
    return equal(before, after) ? [] : [{ name, before, after }];
  });
}

function changedNames(before: readonly RecordName[], after: readonly RecordName[]): ValueChange[] {
  const [were, are] = [peopleOf(before), peopleOf(after)];
  const entities = [...new Set([...were.keys(), ...are.keys()])];
  return changedValues(entities, (name) => [were.get(name) ?? null, are.get(name) ?? null]);
}

function peopleOf(names: readonly RecordName[]): Map<string, string> {
  return new Map(
    names.map(({ entity, canonical, status, mentions }) => [
      entity,
      `${canonical} (${status}): ${mentions.map(({ surface }) => surface).join(", ")}`,
    ]),
  );
}

const detailNames = [
  "because",
  "blocks",
  "edits",
  "flags",
  "names",
  "quality",
  "source",
  "url",
] as const;

/** Parts of the record that differ at all, for when nothing above says why. */
function changedDetails(before: Comparable, after: Comparable): string[] {
  return detailNames.filter((name) => !equal(before[name] as Json, after[name] as Json));
}

function equal(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
