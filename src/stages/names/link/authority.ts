import type { KnownPerson } from "../authority/person.ts";
import { compareParsed } from "../spelling/compare.ts";
import { fold } from "../spelling/fold.ts";
import type { Part } from "../spelling/parts.ts";
import { NameIndex } from "./index.ts";
import { isFamilyFirst, type Naming } from "./person.ts";
import { conflicts, isOffice } from "./titles.ts";

/** What of a text speaks for one person of the authority rather than another. */
export interface Setting {
  /** People of the authority whom the text names in full. */
  readonly linked: ReadonlySet<KnownPerson>;
  /** ISO codes of the countries the text speaks of. */
  readonly countries: ReadonlySet<string>;
}

/** People named beside somebody who make a lone surname his. */
const leastCompany = 2;

function isAmongFriends({ company }: KnownPerson, linked: ReadonlySet<KnownPerson>): boolean {
  if (company === undefined || company.length < leastCompany) return false;
  let met = 0;
  for (const { id } of linked) if (company.includes(id)) met++;
  return met >= leastCompany;
}

interface Namesake {
  readonly known: KnownPerson;
  readonly score: number;
}

/** Names whose namesakes are kept: a dump names the same people over and over. */
const mostFound = 20_000;

/** People of the authority, found by name. */
export class Authority {
  readonly #index = new NameIndex<KnownPerson>((person) => person.names);

  readonly #found = new Map<string, readonly Namesake[]>();

  /** Folded: what no person is, though it holds the name of one. */
  readonly notNames: ReadonlySet<string>;

  constructor(people: readonly KnownPerson[]) {
    for (const person of people) this.#index.add(person);
    this.notNames = new Set(
      people.flatMap(({ notNames }) =>
        notNames.map((name) => name.split(/\s+/).map(fold).filter(Boolean).join(" ")),
      ),
    );
  }

  /** Whether somebody has the first or the last part, letter by letter. */
  hasPart(parts: readonly Part[]): boolean {
    return (
      this.#index.exact(parts.at(-1)!, "surname").length > 0 ||
      this.#index.exact(parts[0]!, "given").length > 0
    );
  }

  /** Who has this full name and does not hold another office than the text says. */
  byFullName(parts: readonly Part[], offices: ReadonlySet<string>): KnownPerson[] {
    if (parts.length < 2) return [];
    let best = 0;
    let found: KnownPerson[] = [];
    for (const { known, score } of this.#namesakes(parts)) {
      if (score < best || conflicts(offices, known.offices)) continue;
      found = score > best ? [known] : [...found, known];
      best = score;
    }
    return found;
  }

  /** Everybody who has this full name in some spelling, with the likeness, 0 to 1. */
  #namesakes(parts: readonly Part[]): readonly Namesake[] {
    const key = parts.map(({ kind, core, tied }) => `${kind} ${core} ${tied}`).join("\n");
    const found = this.#found.get(key);
    if (found !== undefined) return found;
    const out: Namesake[] = [];
    for (const known of this.#index.sounding(parts)) {
      let best = 0;
      for (const name of known.names) {
        if (name.length < 2) continue;
        const { same, weakest, score } = compareParsed(name, parts);
        if (same && weakest >= 0) best = Math.max(best, score);
      }
      if (best > 0 && !lacksFamily(known.names, parts)) out.push({ known, score: best });
    }
    if (this.#found.size >= mostFound) this.#found.clear();
    this.#found.set(key, out);
    return out;
  }

  /** Who has this surname and, by title, country or company, is whom the text may mean. */
  bySurname(
    { parts, offices }: Pick<Naming, "parts" | "offices">,
    settingOf: () => Setting,
  ): KnownPerson[] {
    const exact = this.#index.exact(parts[0]!, "surname");
    // What only sounds like the name of somebody needs his title as well.
    const fitting =
      exact.length > 0 || offices.length === 0
        ? exact
        : this.#index
            .alike(parts[0]!)
            .filter(({ offices: own }) => offices.some((office) => own.has(office)));
    if (fitting.length === 0) return [];
    const setting = settingOf();
    const scored = fitting.flatMap((known) => {
      const titled = offices.some((office) => known.offices.has(office));
      const here =
        [...known.countries].some((country) => setting.countries.has(country)) ||
        isAmongFriends(known, setting.linked);
      if (!titled && (!here || speaksAgainst(offices, known))) return [];
      return [{ known, score: 2 * Number(titled) + Number(here) }];
    });
    const best = Math.max(...scored.map(({ score }) => score));
    const out = scored.filter(({ score }) => score === best).map(({ known }) => known);
    const already = out.filter((known) => setting.linked.has(known));
    return already.length === 1 ? already : out;
  }
}

/** "King Hussein", "Judge Khan": who holds no such office is not meant, wherever it happens. */
function speaksAgainst(offices: readonly string[], { offices: own }: KnownPerson): boolean {
  return conflicts(offices, own) || (own.size > 0 && offices.some(isOffice));
}

/** Without the family name, which comes first, "Ann Lee" sounds like "Chou En-lai". */
function lacksFamily(names: readonly (readonly Part[])[], parts: readonly Part[]): boolean {
  const family = names.find(isFamilyFirst)?.[0];
  return family !== undefined && !parts.some((part) => compareParsed([family], [part]).same);
}
