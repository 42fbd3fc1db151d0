import organisations from "./organisations.json" with { type: "json" };
import { tokensOf } from "./tokens.ts";

const agencies: ReadonlySet<string> = new Set(organisations.agencies);
const organisationWords: ReadonlySet<string> = new Set(organisations.words);

/** Words between two people, in the languages of the pages; lower case, so no initials. */
const separator =
  / ?[,;/|&] ?(?:(?:and|und|et|y|e|en|och|og) )?| (?:and|und|et|y|e|en|och|og|mit|with) /u;

/** Words before a name that belong to the byline or are titles. */
const leading: ReadonlySet<string> = new Set(
  "by von vom par por di da dr prof mr mrs ms sir".split(" "),
);

/** What follows a name after a comma without being a name. */
const credential =
  /^(?:ph\.? ?d\.?|m\.? ?d\.?|b\.? ?a\.?|m\.? ?a\.?|jr\.?|sr\.?|\p{Lu}{2,6}[®™])$/iu;

/**
 * The people whom bylines name, each as lower-cased words. One string may name several; titles,
 * credentials and organisations (by `site`, the domain, too) are left out, on both sides of a
 * comparison: a record calls nobody an author who is no person.
 */
export function peopleOf(bylines: readonly string[], site: string | null): ReadonlySet<string> {
  const labels = (site ?? "").toLowerCase().split(".").map(dense);
  const people = new Set<string>();
  for (const byline of bylines) {
    for (const name of byline.normalize("NFKC").replace(/\s+/g, " ").trim().split(separator)) {
      if (credential.test(name) || isOrganisation(name, labels)) continue;
      const words = tokensOf(name);
      while (words.length > 1 && leading.has(words[0]!)) words.shift();
      if (words.length > 0) people.add(words.join(" "));
    }
  }
  return people;
}

function isOrganisation(name: string, siteLabels: readonly string[]): boolean {
  const words = tokensOf(name);
  if (/[\p{L}\d]\.(?:[a-z]{2,3})$/u.test(name.trim())) return true;
  if (words.length === 1 && /^[\p{Lu}\d]{2,}$/u.test(name.trim())) return true;
  if (agencies.has(words.join(" ")) || agencies.has(words[0] ?? "")) return true;
  if (words.some((word) => organisationWords.has(word))) return true;
  if (organisations.parts.some((part) => name.includes(part))) return true;
  const joined = dense(name);
  return joined.length >= 3 && siteLabels.includes(joined);
}

function dense(name: string): string {
  return tokensOf(name).join("");
}
