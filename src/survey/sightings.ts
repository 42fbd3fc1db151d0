import type { ArticleRecord } from "../model/record.ts";
import type { Authority } from "../stages/names/link/authority.ts";
import { type Entity, entitiesOf } from "../stages/names/link/entities.ts";
import { fold } from "../stages/names/spelling/fold.ts";
import { parseName } from "../stages/names/spelling/parts.ts";

/** Somebody whom one document names in full. */
export interface Sighting {
  /** Full names as written, each once, in the alphabet's order. */
  readonly spellings: readonly string[];
  /** Offices that titles say: see `officeOf`. */
  readonly offices: readonly string[];
  /** Id of whom the authority knows; null for all others. */
  readonly known: string | null;
  /** A stretch of text around a name. */
  readonly context: string;
}

/** People of a document beyond this number are not counted as each other's company. */
export const mostCompany = 12;
/** Characters of context on each side of a name. */
const contextWidth = 48;

/** The people whom an article names in full, those named most often first. */
export function sightingsOf(record: ArticleRecord, authority: Authority): Sighting[] {
  const bylines = record.authors.map(({ name }) => `By ${name}`);
  const text = [record.title ?? "", ...bylines, record.body].filter(Boolean).join("\n\n");
  const names = new Set(record.authors.map(({ name }) => fold(name)));
  const entities = entitiesOf(text, [{ start: 0, end: text.length }], authority, {
    names,
    line: null,
  });
  return entities
    .map((entity) => ({ sighting: sightingOf(entity, text), count: entity.joinings.length }))
    .filter(({ sighting }) => sighting.spellings.length > 0)
    .sort((a, b) => b.count - a.count || compare(a.sighting, b.sighting))
    .map(({ sighting }) => sighting);
}

function compare({ spellings: [a = ""] }: Sighting, { spellings: [b = ""] }: Sighting): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sightingOf({ known, people, joinings }: Entity, text: string): Sighting {
  const spellings = new Set<string>();
  let context = "";
  for (const { naming } of joinings) {
    const { surface, start, end } = naming.candidate;
    const spelling = naming.name.replace(/\s+/g, " ");
    // A headline's capitals are no spelling; half of "Uday and Qusay Hussein" is none either.
    if (naming.sentence < 0 || naming.name !== surface || isCapitals(surface)) continue;
    if (parseName(spelling).length < 2) continue;
    spellings.add(spelling);
    if (context === "") context = contextOf(text, start, end);
  }
  return {
    spellings: [...spellings].sort(),
    offices: [...new Set(people.flatMap(({ offices }) => [...offices]))].sort(),
    known: known?.id ?? null,
    context,
  };
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

function contextOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - contextWidth);
  const to = Math.min(text.length, end + contextWidth);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  // No half words at the ends.
  const head = from > 0 ? before.replace(/^\S*\s/, "") : before;
  const tail = to < text.length ? after.replace(/\s\S*$/, "") : after;
  return `${head}${text.slice(start, end)}${tail}`.replace(/\s+/g, " ").trim();
}
