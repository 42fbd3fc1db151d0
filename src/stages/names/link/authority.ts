import type { KnownPerson } from "../authority/person.ts";
import { compareParsed, compareParts } from "../spelling/compare.ts";
import { soundKey } from "../spelling/letters.ts";
import type { Part } from "../spelling/parts.ts";
import { shortForms } from "./person.ts";

/** A name with the titles it was given. */
interface Named {
  readonly parts: readonly Part[];
  readonly titles: ReadonlySet<string>;
}

/** People of the authority, found by the sound of a part of their names. */
export class Authority {
  readonly people: readonly KnownPerson[];
  readonly #bySound = new Map<string, KnownPerson[]>();

  constructor(people: readonly KnownPerson[]) {
    this.people = people;
    for (const person of people) {
      const keys = new Set(
        person.names.flatMap((parts) => shortForms(parts).map(([part]) => soundKey(part.core))),
      );
      for (const key of keys) {
        const list = this.#bySound.get(key);
        if (list) list.push(person);
        else this.#bySound.set(key, [person]);
      }
    }
  }

  /** Who has this name, written out in full. */
  byFullName(person: Named): KnownPerson[] {
    if (person.parts.length < 2) return [];
    let best = 0.7;
    let found: KnownPerson[] = [];
    for (const known of this.#sounding(person)) {
      let score = 0;
      for (const parts of known.names) {
        if (parts.length < 2) continue;
        const comparison = compareParsed(parts, person.parts);
        if (comparison.same) score = Math.max(score, comparison.score);
      }
      if (score > best) {
        best = score;
        found = [known];
      } else if (score === best) found.push(known);
    }
    return found;
  }

  /** Who has this surname and, by title or country or company, is the one the text may mean. */
  bySurname(
    person: Named,
    linked: ReadonlySet<string>,
    countries: ReadonlySet<string>,
  ): KnownPerson[] {
    const part = person.parts[0]!;
    const scored: [KnownPerson, number][] = [];
    for (const known of this.#sounding(person)) {
      const surname = known.names.some((parts) =>
        shortForms(parts).some(
          ([own, position]) => position === "surname" && compareParts(own, part) >= 0.9,
        ),
      );
      if (!surname) continue;
      const titled = known.roles.some(({ role }) => person.titles.has(role));
      const here = known.roles.some(
        ({ country }) => country !== undefined && countries.has(country),
      );
      if (titled || here) scored.push([known, Number(titled) * 2 + Number(here)]);
    }
    const best = Math.max(...scored.map(([, score]) => score));
    const out = scored.filter(([, score]) => score === best).map(([known]) => known);
    const already = out.filter(({ id }) => linked.has(id));
    return already.length === 1 ? already : out;
  }

  *#sounding(person: Named): Iterable<KnownPerson> {
    const seen = new Set<KnownPerson>();
    for (const [part] of shortForms(person.parts)) {
      for (const known of this.#bySound.get(soundKey(part.core)) ?? []) {
        if (seen.has(known)) continue;
        seen.add(known);
        yield known;
      }
    }
  }
}
