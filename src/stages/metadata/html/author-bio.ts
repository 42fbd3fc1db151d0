import { landmarks } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import { isGivenName } from "../../../text/known-names.ts";
import { isJob } from "../lexicon.ts";
import type { Page } from "../page.ts";
import { personIn } from "../people.ts";

/** A name and the biography below it. */
export interface AuthorBio {
  readonly name: string;
  readonly span: Span;
}

/** An author's biography begins at most this many blocks above the end of the body, or below it. */
const above = 20;
const below = 8;
/** A line with no more than a name, and perhaps `About` before it. */
const longestName = 60;
const opening = /^(?:about|über|à propos de|sobre|su)\s(?:the author\s?[:,–-]?\s?)?/iu;
const elsewhere = landmarks.nav | landmarks.footer | landmarks.aside;

/**
 * The author whose biography closes the text: `Ann Lee` in a line of its own and below it `Ann Lee is …` or
 * `Ann writes …`. Null where several have one: a page of a team, of speakers, of a panel.
 */
export function findAuthorBio({ blocks, last, isOther, isList }: Page): AuthorBio | null {
  if (isOther || isList) return null;
  const found: AuthorBio[] = [];
  for (let i = Math.max(0, last - above); i < Math.min(blocks.length, last + below); i++) {
    const { text, html, start, end } = blocks[i]!;
    if (text.length > longestName || ((html?.within ?? 0) & elsewhere) !== 0) continue;
    const name = personIn(text.replace(opening, ""), "bare");
    if (name === null || !name.split(/[\s-]/u).some(isGivenName)) continue;
    // A job may stand between the two.
    const life = [blocks[i + 1], blocks[i + 2]].find(
      (block) => (block?.text.length ?? 0) > longestName,
    );
    if (life !== undefined && tellsOf(life.text, name)) found.push({ name, span: { start, end } });
  }
  const [first] = found;
  return first !== undefined && found.every(({ name }) => name === first.name) ? first : null;
}

/** `Ann Lee is`, `Dr. Ann Lee writes`, `Ann has`: of someone, not of something (`Art Deco is a style`). */
function tellsOf(life: string, name: string): boolean {
  const head = life.slice(0, longestLife);
  if (!someone.test(head) && !head.split(/[^\p{L}-]/u).some(isJob)) return false;
  const text = life.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s/u, "");
  if (text.startsWith(`${name} `) || text.startsWith(`${name},`)) return true;
  const [given = ""] = name.split(" ");
  return text.startsWith(`${given} `) && verb.test(text.slice(given.length + 1));
}

/** Longer biographies are read so far. */
const longestLife = 500;
/** What is said of people alone. */
const someone =
  /(?:^|\s)(?:he|she|his|her|hers|him|professional|founder|co-founder|expert|specialist|owner|head of|er|sein(?:e[mnrs]?)?|ihre[mnrs]?|sa|son|ses|sus|seus|suas|suoi)(?=[\s,.;’'])/iu;
const verb =
  /^(?:is|was|has|writes|works|covers|lives|ist|war|hat|schreibt|arbeitet|lebt|est|écrit|es|escribe|é|escreve|è|scrive)\s/u;
