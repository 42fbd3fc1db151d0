import { Is, lookUp } from "../detect/lexicon.ts";
import type { LineStyle } from "../detect/lines.ts";
import type { Token } from "../detect/tokens.ts";
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
export function joinHeadlines(
  text: string,
  tokens: readonly Token[],
  styles: readonly LineStyle[],
  people: People,
): void {
  const named = new Uint8Array(tokens.length);
  for (const { joinings } of people.all) {
    for (const { naming } of joinings) {
      named.fill(1, naming.candidate.first, naming.candidate.last + 1);
    }
  }
  for (let at = 0; at < tokens.length; ) {
    const { line, shape } = tokens[at]!;
    const capitals = shape === "capitals" || styles[line] !== "prose";
    if (!capitals || shape === "lower" || named[at] === 1) {
      at++;
      continue;
    }
    at = matchAt(text, tokens, at, named, people) ?? at + 1;
  }
}

/** The token after the longest name that starts here; undefined if there is none. */
function matchAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  named: Uint8Array,
  people: People,
): number | undefined {
  let last = first;
  while (
    last + 1 < tokens.length &&
    last + 1 < first + longestName &&
    named[last + 1] === 0 &&
    tokens[last + 1]!.gap === "space"
  )
    last++;
  for (; last >= first; last--) {
    if (tokens[last]!.shape === "lower") continue;
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    const surface = text.slice(start, end);
    const parts = parseName(surface);
    if (parts.length === 0) continue;
    const candidate = {
      first,
      last,
      start,
      end,
      surface,
      titles: [],
      strength: 0.5,
      closed: false,
      signals: ["headline"],
    };
    const naming = namingOf(candidate, parts, surface, -1);
    if (parts.length === 1 ? joinLone(naming, tokens[first]!, people) : joinWhole(naming, people)) {
      return last + 1;
    }
  }
  return undefined;
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

function joinLone(naming: Naming, token: Token, people: People): boolean {
  if ((lookUp(token.key) & ~Is.name) !== 0) return false;
  // A given name alone is too little where every word has a capital.
  if (people.index.exact(naming.parts[0]!, "surname").length === 0) {
    if (people.index.alike(naming.parts[0]!).length !== 1) return false;
  }
  return joinShort(naming, people.index);
}
