import { Is, lookUp } from "../detect/lexicon.ts";
import type { LineStyle } from "../detect/lines.ts";
import type { Token } from "../detect/tokens.ts";
import { type Part, parseName } from "../spelling/parts.ts";
import type { People } from "./people.ts";
import { join, namingOf, type Person } from "./person.ts";

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
  const named = new Set(
    people.all.flatMap(({ joinings }) => joinings.map(({ naming }) => naming.candidate.start)),
  );
  for (let at = 0; at < tokens.length; ) {
    const { line, shape, start } = tokens[at]!;
    const capitals = shape === "capitals" || styles[line] !== "prose";
    if (!capitals || shape === "lower" || named.has(start)) {
      at++;
      continue;
    }
    at = matchAt(text, tokens, at, people) ?? at + 1;
  }
}

/** The token after the longest name that starts here; undefined if there is none. */
function matchAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  people: People,
): number | undefined {
  let last = first;
  while (
    last + 1 < tokens.length &&
    last + 1 < first + longestName &&
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
    const naming = namingOf(candidate, parts, surface);
    const person = whoHas(naming.parts, tokens[first]!, people);
    if (person === undefined) continue;
    join(person, naming, "headline", 0.85);
    return last + 1;
  }
  return undefined;
}

function whoHas(parts: readonly Part[], token: Token, people: People): Person | undefined {
  if (parts.length > 1) {
    const written = parts.map(({ kind, core }) => `${kind} ${core}`).join("\n");
    return people.index
      .sounding(parts)
      .find(
        (person) => person.parts.map(({ kind, core }) => `${kind} ${core}`).join("\n") === written,
      );
  }
  const other = lookUp(token.key) & ~(Is.given | Is.alsoWord | Is.male | Is.female);
  if (other !== 0) return undefined;
  const exact = people.index.exact(parts[0]!, "surname");
  const found = exact.length > 0 ? exact : people.index.alike(parts[0]!);
  return found.length === 1 ? found[0] : undefined;
}
