import { Is, lookUp } from "../detect/lexicon.ts";
import type { Authority, Setting } from "./authority.ts";
import { joinFull } from "./full.ts";
import { NameIndex } from "./index.ts";
import { join, type Naming, type Person } from "./person.ts";
import { joinShort } from "./short.ts";

/** A naming this strong is a person whom the text need not name elsewhere. */
const sureOfPerson = 0.5;

/** The people of one text, found in four passes: full names, short forms, titles, the authority. */
export class People {
  readonly all: Person[] = [];
  readonly index: NameIndex<Person> = new NameIndex<Person>(({ parts }) => [parts]);
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
    let rest = namings.filter((naming) => !this.#full(naming));
    for (const person of this.all) {
      person.known = this.#authority.byFullName(person.parts, person.offices);
    }
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
    this.#tried.set(naming, this.all.length);
    return joinShort(naming, this.index);
  }

  #full(naming: Naming): boolean {
    if (naming.parts.length < 2 || naming.candidate.strength < sureOfPerson) return false;
    const { joined, twin } = joinFull(naming, this.index);
    if (!joined) this.#add(naming).twin = twin;
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

  #add(naming: Naming): Person {
    const person: Person = {
      parts: naming.parts,
      name: naming.name,
      joinings: [],
      spellings: new Map(),
      offices: new Set(),
      order: this.all.length,
      twin: null,
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

function isSure({ candidate }: Naming): boolean {
  return candidate.strength >= sureOfPerson;
}
