import type { KnownPerson } from "../authority/person.ts";
import { Is, lookUp } from "../detect/lexicon.ts";
import type { Authority, Setting } from "./authority.ts";
import { joinFull } from "./full.ts";
import { NameIndex } from "./index.ts";
import { join, type Naming, type Person } from "./person.ts";
import { joinShort } from "./short.ts";
import { generationIn, generationOf } from "./titles.ts";

/** A naming this strong is a person whom the text need not name elsewhere. */
const sureOfPerson = 0.5;

/** The people of one text, found in four passes: full names, short forms, titles, the authority. */
export class People {
  readonly all: Person[] = [];
  readonly index: NameIndex<Person> = new NameIndex<Person>(({ parts }) => [parts]);
  /** Lone names that the text gives a number: Clement XV. */
  readonly #numbered = new Set<string>();
  readonly #tried = new Map<Naming, number>();
  readonly #authority: Authority;
  readonly #countriesIn: () => ReadonlySet<string>;
  #countries: ReadonlySet<string> | undefined;

  /** `countries`: ISO codes of those the text speaks of, worked out when they matter. */
  constructor(authority: Authority, countries: () => ReadonlySet<string>) {
    this.#authority = authority;
    this.#countriesIn = countries;
  }

  addAll(namings: readonly Naming[]): void {
    for (const { parts, offices } of namings)
      if (parts.length === 1 && generationIn(offices)) this.#numbered.add(parts[0]!.core);
    let rest = namings.filter((naming) => !this.#full(naming));
    for (const person of this.all) {
      person.known = this.#authority.byFullName(person.parts, person.offices);
    }
    this.#forgetNamesakes();
    for (const person of this.all) for (const other of person.apart) partKnown(other, person);
    rest = rest.filter((naming) => !this.#short(naming) && !this.#weakFull(naming));
    for (const accepts of [isSure, (naming: Naming) => this.#isKnown(naming)]) {
      rest = rest.filter((naming) => {
        if (this.#short(naming)) return false;
        if (naming.parts.length > 1 || !accepts(naming)) return true;
        this.#add(naming).known = this.#authority.bySurname(naming, this.#setting);
        return false;
      });
    }
  }

  /** Joins a lone name; what found nobody is not tried again before somebody is added. */
  #short(naming: Naming): boolean {
    if (naming.parts.length !== 1 || !this.index.sounds(naming.parts[0]!.core)) return false;
    if (this.#tried.get(naming) === this.all.length) return false;
    if (this.#awaits(naming)) return false;
    this.#tried.set(naming, this.all.length);
    return joinShort(naming, this.index);
  }

  /** "Clement", where the text has a Clement XV who is not found yet, is nobody whose name sounds like it. */
  #awaits({ parts: [part], offices }: Naming): boolean {
    if (!this.#numbered.has(part!.core) || generationIn(offices)) return false;
    const { index } = this;
    return !index.exact(part!, "surname", 1).length && !index.exact(part!, "given", 1).length;
  }

  #full(naming: Naming): boolean {
    if (naming.parts.length < 2 || naming.candidate.strength < sureOfPerson) return false;
    const { joined, twin, apart } = joinFull(naming, this.index);
    if (!joined) this.#add(naming, apart).twin = twin;
    return true;
  }

  /** A full name that nothing around it speaks for, but that the text or the authority knows. */
  #weakFull(naming: Naming): boolean {
    if (naming.parts.length < 2) return false;
    if (joinFull(naming, this.index).joined) return true;
    if (!this.#authority.hasPart(naming.parts)) return false;
    const known = this.#authority.byFullName(naming.parts, new Set(naming.offices));
    if (known.length === 0) return false;
    this.#add(naming).known = known;
    return true;
  }

  #add(naming: Naming, apart: readonly Person[] = []): Person {
    const person: Person = {
      parts: naming.parts,
      name: naming.name,
      joinings: [],
      spellings: new Map(),
      offices: new Set(),
      shortNames: new Set(),
      order: this.all.length,
      twin: null,
      apart,
      known: [],
    };
    const sure = isSure(naming);
    join(
      person,
      naming,
      naming.parts.length > 1 ? "full-name" : sure ? "title" : "authority",
      sure ? naming.candidate.strength : 0.75,
    );
    this.all.push(person);
    this.index.add(person);
    return person;
  }

  /**
   * Who works as something that the authority does not know ("a grocer"), or is told by age, is meant
   * only if the text speaks of his country, or of somebody else who is known there; who is too young to
   * have held his first office is never meant.
   */
  #forgetNamesakes(): void {
    const company = new Map<string, number>();
    for (const { known } of this.all)
      if (known.length === 1)
        for (const country of known[0]!.countries)
          company.set(country, (company.get(country) ?? 0) + 1);
    for (const person of this.all) {
      const { offices } = person;
      const ages = agesOf(person);
      const known = person.known.filter((candidate) => ages.every((age) => mayBe(age, candidate)));
      person.known = known;
      if (known.length === 0 || (ages.length === 0 && ![...offices].some(isOccupation))) continue;
      const own = known.length === 1 ? 1 : 0;
      this.#countries ??= this.#countriesIn();
      const countries = this.#countries;
      person.known = known.filter(
        (candidate) =>
          candidate.countries.size === 0 ||
          [...offices].some((office) => candidate.offices.has(office)) ||
          [...candidate.countries].some(
            (country) => countries.has(country) || (company.get(country) ?? 0) > own,
          ),
      );
    }
  }

  #isKnown(naming: Naming): boolean {
    const flags = lookUp(naming.candidate.surface.toLowerCase());
    if ((flags & ~Is.name) !== 0) return false;
    return this.#authority.bySurname(naming, this.#setting).length > 0;
  }

  readonly #setting = (): Setting => {
    const linked = this.all.flatMap(({ known }) => (known.length === 1 ? known : []));
    const company = linked.flatMap(({ countries }) => [...countries]);
    this.#countries ??= this.#countriesIn();
    return { linked: new Set(linked), countries: new Set([...this.#countries, ...company]) };
  };
}

/** The ages that the text gives a person. */
function agesOf({ joinings }: Person): number[] {
  return joinings.flatMap(({ naming }) => naming.candidate.age ?? []);
}

/** No page is older: the web is not. */
const firstPages = 2000;

/** Whether somebody of that age on a page may be whom the authority knows. */
function mayBe(age: number, { bornBy }: KnownPerson): boolean {
  return bornBy === null || age >= firstPages - bornBy;
}

function isOccupation(office: string): boolean {
  return (lookUp(office) & (Is.role | Is.office)) === Is.role;
}

/**
 * Of two people whom the text tells apart only one is whom the authority knows by their name, unless
 * nothing but two spellings in one sentence tells them apart.
 */
function partKnown(first: Person, second: Person): void {
  const [known] = first.known;
  if (known === undefined || first.known.length > 1 || second.known.length !== 1) return;
  if (known !== second.known[0]) return;
  const fitting = [first, second].map((person) => isAsKnown(person, known));
  if (fitting[0] === fitting[1]) return;
  (fitting[0] ? second : first).known = [];
}

/** Whether a person is of the generation, and of no other occupation, than the authority says. */
function isAsKnown({ offices }: Person, known: KnownPerson): boolean {
  if (generationIn(offices) !== generationOf(known.canonical.split(" ").at(-1)!)) return false;
  const titled = [...offices].some((office) => known.offices.has(office));
  return titled || ![...offices].some(isOccupation);
}

function isSure({ candidate }: Naming): boolean {
  return candidate.strength >= sureOfPerson;
}
