import { Is } from "../detect/lexicon.ts";
import type { LineStyle } from "../detect/lines.ts";
import { Gap, type Tokens } from "../detect/tokens.ts";
import { Shape } from "../detect/words.ts";
import { type Part, parseName } from "../spelling/parts.ts";
import type { People } from "./people.ts";
import { join, type Naming, namingOf } from "./person.ts";
import { joinShort } from "./short.ts";

/** Words of a name; longer ones are not looked for in headlines. */
const longestName = 5;

/**
 * Names in headlines and in words of capitals, where a capital tells nothing: only people whom the
 * text names elsewhere.
 */
export function joinHeadlines(tokens: Tokens, styles: readonly LineStyle[], people: People): void {
  const named = new Uint8Array(tokens.length);
  for (const { joinings } of people.all) {
    for (const { naming } of joinings) {
      named.fill(1, naming.candidate.first, naming.candidate.last + 1);
    }
  }
  for (let at = 0; at < tokens.length; ) {
    const shape = tokens.shape(at);
    const capitals = shape === Shape.capitals || styles[tokens.line(at)] !== "prose";
    if (!capitals || shape === Shape.lower || shape === Shape.number || named[at] === 1) {
      at++;
      continue;
    }
    at = (mayOpen(tokens, at, people) && matchAt(tokens, at, named, people)) || at + 1;
  }
}

/** Words that open a name without being a part of it. */
const openings =
  /^(?:al|el|ul|as|ash|at|az|ad|ar|an|ab[du].*|abou|aboo|ebu|umm?|oum|bin|ibn|bint|ben|ould|van|von|den|der|de|del|della|di|da|do|dos|das|du|la|le|los|las|ter|ten|te|zu|zum|zur|af|av|st)$/;

/** Whether a name of one of the people may start here: most words of a headline need no closer look. */
function mayOpen(tokens: Tokens, at: number, people: People): boolean {
  const { key, text } = tokens.word(at);
  return people.index.sounds(key) || text.length > key.length || openings.test(key);
}

/** The token after the longest name that starts here; 0 if there is none. */
function matchAt(tokens: Tokens, first: number, named: Uint8Array, people: People): number {
  let last = first;
  while (
    last + 1 < tokens.length &&
    last + 1 < first + longestName &&
    named[last + 1] === 0 &&
    tokens.gap(last + 1) === Gap.space
  )
    last++;
  for (; last >= first; last--) {
    if (tokens.shape(last) === Shape.lower) continue;
    const surface = tokens.slice(first, last);
    const parts = parseName(surface);
    if (parts.length === 0) continue;
    const start = tokens.start(first);
    const end = tokens.end(last);
    const candidate = { first, last, start, end, surface, titles: [], strength: 0.5 };
    const naming = namingOf(candidate, parts, surface, -1);
    const flags = tokens.flags(first);
    if (parts.length === 1 ? joinLone(naming, flags, people) : joinWhole(naming, people)) {
      return last + 1;
    }
  }
  return 0;
}

function joinWhole(naming: Naming, people: People): boolean {
  const written = write(naming.parts);
  const person = people.index
    .sounding(naming.parts)
    .find((candidate) => write(candidate.parts) === written);
  if (person === undefined) return false;
  join(person, naming, "headline", 0.85);
  return true;
}

function write(parts: readonly Part[]): string {
  return parts.map(({ kind, core }) => `${kind} ${core}`).join("\n");
}

function joinLone(naming: Naming, flags: number, people: People): boolean {
  if ((flags & ~Is.name) !== 0) return false;
  // A given name alone is too little where every word has a capital.
  if (people.index.exact(naming.parts[0]!, "surname", 1).length === 0) {
    if (people.index.alike(naming.parts[0]!).length !== 1) return false;
  }
  return joinShort(naming, people.index);
}
