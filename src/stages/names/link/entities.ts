import type { MentionStatus } from "../../../model/claim.ts";
import { contains, type Span } from "../../../model/span.ts";
import type { KnownPerson } from "../authority/person.ts";
import { type Candidate, judge } from "../detect/judge.ts";
import { type LineStyle, lineStyles } from "../detect/lines.ts";
import { aloneIn, piecesOf } from "../detect/pieces.ts";
import { type Tokens, tokensOf } from "../detect/tokens.ts";
import { fold } from "../spelling/fold.ts";
import type { Authority } from "./authority.ts";
import { countriesIn } from "./countries.ts";
import { joinHeadlines } from "./headlines.ts";
import { namingsOf } from "./namings.ts";
import { People } from "./people.ts";
import type { Joining, Person } from "./person.ts";

/** Somebody the text names, with all places where it does. */
export interface Entity {
  /** Who it is by the authority; absent if nobody there is meant. */
  readonly known?: KnownPerson;
  /** People of the authority who may be meant, where it cannot be said which. */
  readonly rivals: readonly KnownPerson[];
  readonly status: MentionStatus;
  /** The fullest name in the text. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly joinings: readonly Joining[];
}

/** Who made a text, as its byline and sign-off say. */
export interface Credits {
  readonly names: ReadonlySet<string>;
  readonly line: Span | null;
}

/**
 * All people named in the given stretches of a text. `credits` says who made the text: the folded
 * names of its authors, who need no other sign, and where the line stands that names them.
 */
export function entitiesOf(
  text: string,
  spans: readonly Span[],
  authority: Authority,
  credits: Credits = { names: new Set(), line: null },
): Entity[] {
  const tokens = tokensOf(text, spans);
  const styles = lineStyles(tokens);
  if (credits.line) clearStyles(tokens, styles, credits.line);
  const pieces = piecesOf(tokens, styles);
  const usage = { alone: aloneIn(tokens, pieces), authors: credits.names };
  const candidates: Candidate[] = [];
  for (const piece of pieces) {
    const candidate = judge(tokens, piece, usage);
    if (candidate !== null && !isNotName(candidate, tokens, authority.notNames))
      candidates.push(candidate);
  }
  const people = new People(authority, () => countriesIn(tokens));
  people.addAll(namingsOf(candidates, tokens));
  joinHeadlines(tokens, styles, people);
  return merge(people.all);
}

/** A sign-off is full of capitals, but it is no headline. */
function clearStyles(tokens: Tokens, styles: LineStyle[], line: Span): void {
  for (let at = 0; at < tokens.length; at++) {
    const [start, end] = [tokens.start(at), tokens.end(at)];
    if (contains(line, { start, end })) styles[tokens.line(at)] = "prose";
  }
}

/** Words beside a name that may be part of what is no name: "Sadr City", "the Mahdi Army". */
const besides = 2;

function isNotName(
  { first, last }: Candidate,
  tokens: Tokens,
  notNames: ReadonlySet<string>,
): boolean {
  if (notNames.size === 0) return false;
  for (let from = Math.max(0, first - besides); from <= first; from++) {
    for (let to = last; to < tokens.length && to <= last + besides; to++) {
      let words = tokens.key(from);
      for (let at = from + 1; at <= to; at++) words += ` ${tokens.key(at)}`;
      if (notNames.has(words)) return true;
    }
  }
  return false;
}

/** Joins people whom the authority says are one. */
function merge(people: readonly Person[]): Entity[] {
  const groups = new Map<string | Person, Person[]>();
  for (const person of people) {
    const key = person.known.length === 1 ? person.known[0]!.id : person;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].map((group) => {
    const fullest = group.toSorted(
      (a, b) => b.parts.length - a.parts.length || a.order - b.order,
    )[0]!;
    const { known } = fullest;
    return {
      ...(known.length === 1 && { known: known[0]! }),
      rivals: known.length > 1 ? known : [],
      status: known.length === 1 ? "linked" : known.length > 1 ? "ambiguous" : "new",
      // A line break may stand inside a name.
      name: mixedCase(group, fullest).replace(/\s+/g, " "),
      people: group,
      joinings: group.flatMap(({ joinings }) => joinings),
    };
  });
}

/** The name as a line in ordinary letters has it: bylines and headlines are often in capitals. */
function mixedCase(group: readonly Person[], { name }: Person): string {
  if (name !== name.toUpperCase()) return name;
  const folded = fold(name);
  const namings = group.flatMap(({ joinings }) => joinings.map(({ naming }) => naming.name));
  return namings.find((other) => other !== other.toUpperCase() && fold(other) === folded) ?? name;
}
