import type { ArticleRecord } from "../model/record.ts";
import type { Authority } from "../stages/names/link/authority.ts";
import { compareNames } from "../stages/names/spelling/compare.ts";
import { type Part, parseName } from "../stages/names/spelling/parts.ts";
import { ownCopy } from "../text/own-copy.ts";
import { mostCompany, type Sighting, sightingsOf } from "./sightings.ts";

/** A full name of a dump, or a person whom the authority knows, with all that was counted of it. */
export interface Form {
  /** Written name, folded, or the authority's id after an `@`. */
  readonly key: string;
  readonly known: string | null;
  readonly parts: readonly Part[];
  /** By spelling: who uses it. */
  readonly spellings: ReadonlyMap<string, Votes>;
  readonly documents: number;
  /** By office: documents that give the person the title. */
  readonly offices: ReadonlyMap<string, number>;
  /** By key: documents that name both. */
  readonly company: ReadonlyMap<string, number>;
  /** Keys of names that one document gives to somebody else, though they sound alike. */
  readonly apart: ReadonlySet<string>;
  /** The first contexts in the alphabet's order. */
  readonly contexts: readonly string[];
}

export interface Votes {
  readonly hosts: ReadonlySet<string>;
  readonly documents: number;
}

interface Counting {
  readonly key: string;
  readonly known: string | null;
  readonly spellings: Map<string, { hosts: Set<string>; documents: number }>;
  documents: number;
  readonly offices: Map<string, number>;
  readonly company: Map<string, number>;
  readonly apart: Set<string>;
  contexts: string[];
}

/** Contexts that are kept of a name. */
const mostContexts = 3;

/** Counts the names of a dump. What it counts does not depend on the order of the documents. */
export class NameCount {
  readonly #authority: Authority;
  readonly #forms = new Map<string, Counting>();
  documents = 0;

  constructor(authority: Authority) {
    this.#authority = authority;
  }

  /** Counts a document: one vote for each spelling, by the document and by its host. */
  add(record: ArticleRecord): void {
    this.documents++;
    const host = record.host ?? "";
    const sightings = sightingsOf(record, this.#authority);
    const seen = sightings.map((sighting) => this.#count(sighting, host));
    for (const [at, { spellings }] of sightings.entries()) {
      for (const [before, other] of sightings.slice(0, at).entries()) {
        if (spellings.some((a) => other.spellings.some((b) => compareNames(a, b).same)))
          setApart(seen[at]!, seen[before]!);
      }
    }
    const present = [...new Set(seen.slice(0, mostCompany).flat())];
    for (const form of present) {
      for (const other of present) if (form !== other) increase(form.company, other.key);
    }
  }

  /** All names in the order of their keys. */
  forms(): Form[] {
    return [...this.#forms.values()]
      .map((form) => ({ ...form, parts: parseName([...form.spellings.keys()].sort()[0]!) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #count({ spellings, offices, known, context }: Sighting, host: string): Counting[] {
    const byKey = new Map<string, string[]>();
    for (const spelling of spellings) {
      const key = known === null ? keyOf(parseName(spelling)) : `@${known}`;
      const list = byKey.get(key);
      if (list) list.push(spelling);
      else byKey.set(key, [spelling]);
    }
    const out: Counting[] = [];
    for (const [key, written] of byKey) {
      const form = this.#form(key, known);
      // Several names of one person are one document.
      if (out.length === 0) form.documents++;
      for (const spelling of written) vote(form, spelling, host);
      for (const office of offices) increase(form.offices, office);
      form.contexts = [...new Set([...form.contexts, ownCopy(context)])]
        .sort()
        .slice(0, mostContexts);
      out.push(form);
    }
    return out;
  }

  #form(key: string, known: string | null): Counting {
    let form = this.#forms.get(key);
    if (form === undefined) {
      form = {
        key,
        known,
        spellings: new Map(),
        documents: 0,
        offices: new Map(),
        company: new Map(),
        apart: new Set(),
        contexts: [],
      };
      this.#forms.set(key, form);
    }
    return form;
  }
}

function keyOf(parts: readonly Part[]): string {
  return parts.map(({ kind, core }) => (kind === "plain" ? core : `${kind}:${core}`)).join(" ");
}

function vote({ spellings }: Counting, spelling: string, host: string): void {
  const votes = spellings.get(spelling);
  if (votes === undefined) {
    spellings.set(ownCopy(spelling), { hosts: new Set([host]), documents: 1 });
    return;
  }
  votes.hosts.add(host);
  votes.documents++;
}

function increase(counts: Map<string, number>, key: string): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(ownCopy(key), 1);
  else counts.set(key, known + 1);
}

/** A document that names two people whose names sound alike knows them apart. */
function setApart(a: readonly Counting[], b: readonly Counting[]): void {
  for (const one of a) {
    for (const other of b) {
      if (one === other) continue;
      one.apart.add(other.key);
      other.apart.add(one.key);
    }
  }
}
