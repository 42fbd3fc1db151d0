import { NameIndex } from "../stages/names/link/index.ts";
import { conflicts } from "../stages/names/link/titles.ts";
import { compareParsed } from "../stages/names/spelling/compare.ts";
import type { Form, Votes } from "./count.ts";

/** Names of a dump that evidence joins to one person. */
export interface Person {
  readonly known: string | null;
  readonly forms: readonly Form[];
  readonly spellings: ReadonlyMap<string, Votes>;
  readonly documents: number;
  /** Offices, those with most documents first. */
  readonly offices: readonly string[];
}

/** Two names that sound alike and stay two, and why. */
export interface Refusal {
  readonly names: readonly [string, string];
  readonly reason: "named-side-by-side" | "two-in-the-authority" | "other-office" | "grey";
}

/** Scores within this of one half are neither one name nor two for certain. */
const grey = 0.15;

/**
 * Joins the names that are spellings of one, the likest first, unless a document knows them apart, the
 * authority does, or their offices exclude each other. The order of `forms` does not matter.
 */
export function relate(forms: readonly Form[]): { people: Person[]; refusals: Refusal[] } {
  const ranked = forms.toSorted(
    (a, b) => b.documents - a.documents || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const index = new NameIndex<Form>(({ parts }) => [parts]);
  for (const form of ranked) index.add(form);
  const groups = new Map<Form, Form[]>(ranked.map((form) => [form, [form]]));
  const refusals: Refusal[] = [];
  for (const { a, b, score } of pairsOf(ranked, index)) {
    const [x, y] = [groups.get(a)!, groups.get(b)!];
    if (x === y) continue;
    const reason = score < 0.5 + grey ? "grey" : refuse(x, y);
    if (reason !== null) {
      refusals.push({ names: [nameOf(a), nameOf(b)], reason });
      continue;
    }
    x.push(...y);
    for (const form of y) groups.set(form, x);
  }
  return { people: [...new Set(groups.values())].map(personOf), refusals };
}

interface Pair {
  readonly a: Form;
  readonly b: Form;
  readonly score: number;
}

function pairsOf(ranked: readonly Form[], index: NameIndex<Form>): Pair[] {
  const out: Pair[] = [];
  for (const a of ranked) {
    for (const b of index.sounding(a.parts)) {
      if (a.key >= b.key) continue;
      const { score, weakest } = compareParsed(a.parts, b.parts);
      if (score < 0.5 - grey || (weakest < 0 && score >= 0.5 + grey)) continue;
      out.push({ a, b, score });
    }
  }
  return out.sort(
    (x, y) => y.score - x.score || compare(x.a.key, y.a.key) || compare(x.b.key, y.b.key),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refuse(x: readonly Form[], y: readonly Form[]): Refusal["reason"] | null {
  const known = new Set([...x, ...y].flatMap((form) => form.known ?? []));
  if (known.size > 1) return "two-in-the-authority";
  if (x.some(({ apart }) => y.some(({ key }) => apart.has(key)))) return "named-side-by-side";
  if (conflicts(officesOf(x), new Set(officesOf(y)))) return "other-office";
  return null;
}

function officesOf(forms: readonly Form[]): string[] {
  const counts = new Map<string, number>();
  for (const { offices } of forms) {
    for (const [office, count] of offices) counts.set(office, (counts.get(office) ?? 0) + count);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([office]) => office);
}

function personOf(forms: readonly Form[]): Person {
  const spellings = new Map<string, { hosts: Set<string>; documents: number }>();
  for (const form of forms) {
    for (const [spelling, { hosts, documents }] of form.spellings) {
      const votes = spellings.get(spelling) ?? { hosts: new Set<string>(), documents: 0 };
      for (const host of hosts) votes.hosts.add(host);
      votes.documents += documents;
      spellings.set(spelling, votes);
    }
  }
  return {
    known: forms.find(({ known }) => known !== null)?.known ?? null,
    forms: forms.toSorted((a, b) => compare(a.key, b.key)),
    spellings,
    documents: forms.reduce((sum, { documents }) => sum + documents, 0),
    offices: officesOf(forms),
  };
}

/** The spelling with the most votes. */
export function nameOf({ spellings }: Pick<Form, "spellings">): string {
  return [...spellings].toSorted(
    ([a, x], [b, y]) => y.hosts.size - x.hosts.size || y.documents - x.documents || compare(a, b),
  )[0]![0];
}
