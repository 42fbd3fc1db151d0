import type { Annotation } from "../../model/claim.ts";
import type { Author } from "../../model/field.ts";
import { letterKey } from "../../text/letters.ts";
import type { BylineFinding } from "./byline.ts";
import { field, publishable, sign } from "./claims.ts";
import type { SignOffFinding } from "./sign-off.ts";

/** Pages with more people than this list a staff, not authors. */
const maxAuthors = 40;

/**
 * Puts byline and sig-off together. A name in the sig-off that is the last part of a byline
 * author's is that author: the place is taken over, the name is not repeated.
 */
export function claimAuthors(byline: BylineFinding, signOff: SignOffFinding): Annotation[] {
  const people: Author[] = [...byline.authors];
  for (const person of signOff.people) {
    const at = people.findIndex(({ name }) => isShortOf(person.name, name));
    if (at < 0) {
      people.push(person);
      continue;
    }
    const known = people[at]!;
    if (known.place === undefined && person.place !== undefined)
      people[at] = { ...known, place: person.place };
  }
  const claims: Annotation[] = byline.weak.map(({ authors, span, confidence }) =>
    field(
      "authors",
      authors,
      "byline",
      "metadata/byline",
      confidence,
      [sign("names", authors[0]!.name, span)],
      span,
    ),
  );
  if (people.length > 0 && people.length <= maxAuthors) {
    const source = byline.authors.length > 0 ? "byline" : "sign-off";
    const confidence = byline.authors.length > 0 ? byline.confidence : 0.9;
    const signOffSpan = signOff.claims.find((claim) => claim.kind === "remove")?.span;
    const span = byline.span ?? signOffSpan;
    claims.push(
      field(
        "authors",
        people,
        source,
        source === "byline" ? "metadata/byline" : "metadata/sign-off",
        confidence,
        [sign(source, people.map(({ name }) => name).join(", "), span)],
        span,
      ),
    );
  } else if (claims.length > 0) {
    claims.push(
      field("authors", null, "none", "metadata/unsure", publishable, [
        sign("weak-candidates", byline.weak.length),
      ]),
    );
  }
  return claims;
}

/** Whether `short` is `full`, or its last part: `Abdul-Zahra`, `Qassim Abdul-Zahra`. */
function isShortOf(short: string, full: string): boolean {
  const a = letterKey(short);
  const b = letterKey(full);
  if (a === b) return true;
  return (
    !/\s/u.test(short.trim()) && a.length >= 3 && full.split(/\s/u).map(letterKey).at(-1) === a
  );
}
