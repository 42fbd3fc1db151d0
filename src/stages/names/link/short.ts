import { Is, lookUp } from "../detect/lexicon.ts";
import { mostCompared, type NameIndex } from "./index.ts";
import { type How, join, type Naming, type Person } from "./person.ts";
import { conflicts, elderRelations, generationIn, youngerRelations } from "./titles.ts";

interface Choice {
  readonly person: Person;
  readonly how: How;
  readonly confidence: number;
}

/** Joins a lone name to the person of the text whom it stands for; false if there is none. */
export function joinShort(naming: Naming, people: NameIndex<Person>): boolean {
  const choice = naming.parts.length === 1 ? chooseFor(naming, people) : undefined;
  if (choice === undefined) return false;
  join(choice.person, naming, choice.how, choice.confidence);
  return true;
}

function chooseFor(naming: Naming, people: NameIndex<Person>): Choice | undefined {
  const part = naming.parts[0]!;
  const holders = people.exact(part, "surname", mostCompared);
  const named = bearers(
    holders.filter((person) => fits(person, naming)),
    naming,
  );
  const others = named.filter((person) => !goesByOther(person, part.core));
  const all = others.length > 0 ? others : named;
  const given = people
    .exact(part, "given", mostCompared)
    .filter((person) => mayGoByGiven(person, naming, people));
  // A short form stands for somebody already named: "Anwar Ibrahim … Anwar … Nurul Izzah Anwar".
  const before = all.filter((person) => isNamedBefore(person, naming));
  const surname =
    before.length > 0 || given.some((person) => isNamedBefore(person, naming)) ? before : all;
  const byEar = surname.length === 0 || naming.offices.length > 0;
  const alike =
    !byEar || isListed(naming)
      ? []
      : people.alike(part).filter((person) => !surname.includes(person) && fits(person, naming));
  // A title says more than a spelling: "Al-Kazemi, the prime minister" beside a General Kazemi.
  const titled = [...surname, ...alike].filter((person) => shares(person, naming));
  if (titled.length === 1) {
    const [person] = titled;
    return {
      person: person!,
      how: surname.includes(person!) ? "surname" : "title",
      confidence: 0.9,
    };
  }
  if (surname.length > 0) return pick(titled.length > 0 ? titled : surname, naming, "surname");
  if (given.length > 0) return pick(given, naming, "given-name");
  // Contrast: where two people have names of this sound, only spelling or title may decide.
  if (alike.length === 1) return { person: alike[0]!, how: "sound", confidence: 0.85 };
  return undefined;
}

/** Whether the text calls a person by another of his surnames: Echeverría, of Marta Echeverría Soto. */
function goesByOther({ parts, shortNames }: Person, core: string): boolean {
  if (parts.length < 3) return false;
  return shortNames.size > (shortNames.has(core) ? 1 : 0);
}

/**
 * Of those who have the surname, whoever has it as it is written: beside a Petrosyan, a Ter-Petrosyan is
 * none, nor an Osei-Tutu beside an Osei.
 */
function bearers(
  people: readonly Person[],
  { name: written, parts: [own] }: Naming,
): readonly Person[] {
  const isHouse = house.test(written.slice(own!.from, own!.start));
  const same = people.filter(({ name, parts }) =>
    parts.some((part, at) => {
      if (at === 0 || part.core !== own!.core || part.tied || parts[at + 1]?.tied) return false;
      return house.test(name.slice(part.from, part.start)) === isHouse;
    }),
  );
  return same.length > 0 ? same : people;
}

/** What Armenian houses put before their name. */
const house = /^ter-$/i;

function fits(person: Person, naming: Naming): boolean {
  if (conflicts(naming.offices, officesOf(person)) || lacksNumeral(person, naming)) return false;
  return !isFathersName(person, naming) && !isOfOtherSex(person, naming);
}

function isNamedBefore({ joinings }: Person, naming: Naming): boolean {
  return joinings.some((joining) => joining.naming.candidate.first < naming.candidate.first);
}

/** "Abdullah II" is nobody who has Abdullah for a surname, "Griffey Jr." is Ken Griffey Jr. */
function lacksNumeral({ parts, offices }: Person, naming: Naming): boolean {
  const generation = generationIn(naming.offices);
  return generation !== undefined && parts.length > 1 && !offices.has(generation);
}

/** Links that stand before a father's name; who is called after his father keeps the link. */
const ofFather = /^(?:bin|ibn|bint|binti|binte)\b/i;

/** "King Salman" is not Mohammed bin Salman, "bin Salman" may be. */
function isFathersName({ name, parts }: Person, { name: alone, parts: [part] }: Naming): boolean {
  const own = parts.findLast(({ core }, at) => at > 0 && core === part!.core);
  if (own === undefined) return false;
  return ofFather.test(name.slice(own.from, own.start)) && !ofFather.test(alone.slice(part!.from));
}

/** "Mr. Clinton", where the text has named Hillary Clinton alone. */
function isOfOtherSex(person: Person, { candidate }: Naming): boolean {
  const said = sexOfTitles(candidate.titles);
  const known = said === undefined ? undefined : surelySexOf(person);
  return known !== undefined && known !== said;
}

/** Whether a given name alone may mean a person: "his son Omar" is of his family. */
function mayGoByGiven(person: Person, naming: Naming, people: NameIndex<Person>): boolean {
  if (lacksNumeral(person, naming)) return false;
  const { titles } = naming.candidate;
  if (!titles.some((title) => (lookUp(title) & Is.kin) !== 0)) return true;
  if ([...person.offices].some((office) => (lookUp(office) & Is.kin) !== 0)) return true;
  return people.exact(person.parts.at(-1)!, "surname", 2).length > 1;
}

function shares(person: Person, naming: Naming): boolean {
  const offices = officesOf(person);
  return naming.offices.some((office) => offices.has(office));
}

/** What the text calls a person, and the authority if it knows but one of that name. */
function officesOf(person: Person): ReadonlySet<string> {
  const known = person.known.length === 1 ? person.known[0]!.offices : undefined;
  return known === undefined ? person.offices : new Set([...person.offices, ...known]);
}

/** A word that means something else is no misspelt name. */
function isListed({ candidate }: Naming): boolean {
  return (lookUp(candidate.surface.toLowerCase()) & ~Is.name) !== 0;
}

/** Of several people of one name: by relation, by sex, else the one named first. */
function pick(people: readonly Person[], naming: Naming, how: How): Choice {
  if (people.length === 1) return { person: people[0]!, how, confidence: 0.95 };
  const { candidate } = naming;
  const relations = candidate.titles.includes("elder")
    ? elderRelations
    : candidate.titles.includes("younger")
      ? youngerRelations
      : undefined;
  if (relations) {
    const related = people.filter(({ offices }) =>
      [...offices].some((office) => relations.has(office)),
    );
    if (related.length === 1) return { person: related[0]!, how: "relation", confidence: 0.8 };
  }
  const sex = sexOfTitles(candidate.titles);
  const fitting = sex === undefined ? people : people.filter((person) => sexOf(person) === sex);
  if (fitting.length === 1) return { person: fitting[0]!, how: "title", confidence: 0.85 };
  const main = (fitting.length > 0 ? fitting : people).toSorted(
    (a, b) => Number(isRelative(a)) - Number(isRelative(b)) || a.order - b.order,
  );
  return { person: main[0]!, how: "first-named", confidence: 0.7 };
}

/** Called by what he is to somebody; "the brothers" are so to each other. */
function isRelative({ offices }: Person): boolean {
  return [...offices].some((office) => (lookUp(office) & Is.kin) !== 0 && !office.endsWith("s"));
}

const maleTitles = new Set([
  "mr",
  "sir",
  "lord",
  "brother",
  "father",
  "son",
  "king",
  "prince",
  "husband",
  "uncle",
]);
const femaleTitles = new Set([
  "mrs",
  "ms",
  "miss",
  "mme",
  "lady",
  "dame",
  "sister",
  "mother",
  "daughter",
  "queen",
  "princess",
  "wife",
  "aunt",
]);

type Sex = "male" | "female";

function sexOfTitles(titles: Iterable<string>): Sex | undefined {
  for (const said of titles) {
    const title = said.replace(/ of$/, "");
    if (maleTitles.has(title)) return "male";
    if (femaleTitles.has(title)) return "female";
  }
  return undefined;
}

function sexOf(person: Person): Sex {
  const said = surelySexOf(person);
  if (said) return said;
  const given = person.parts[0]!.core;
  const flags = lookUp(given);
  if ((flags & Is.female) !== 0) return "female";
  if ((flags & Is.male) !== 0) return "male";
  return /(?:a|ah|eh)$/.test(given) ? "female" : "male";
}

/** Given names that English has for one sex and another language for the other. */
const eitherSex = new Set(
  "andrea jean nicola simone michele gabriele daniele emanuele joan jan karen kai noel laurence dominique claude sasha misha nikita robin kim dana ali mika marian marion camille angel rene lynn carol kelly ashley leslie hilary evelyn sidney courtney tracy shannon beverly vivian stacy jamie morgan taylor jordan alexis ariel luca elia juli toni toby jess sam max alex chris pat".split(
    " ",
  ),
);

/** What titles or a given name of one sex alone say. */
function surelySexOf({ offices, parts }: Person): Sex | undefined {
  const said = sexOfTitles(offices);
  const given = parts[0]!.core;
  if (said !== undefined || parts.length < 2 || eitherSex.has(given)) return said;
  const sexes = lookUp(given) & (Is.male | Is.female);
  if (sexes === Is.female) return "female";
  return sexes === Is.male ? "male" : undefined;
}
