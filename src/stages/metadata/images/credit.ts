import { countWords } from "../../../text/words.ts";
import { agencyNamed } from "../agencies.ts";
import words from "../words/image-credits.json" with { type: "json" };

/** A caption in its parts. */
export interface CreditedCaption {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Longest credit, in UTF-16 units: two people, an agency, and who passed it on. */
export const longestCredit = 120;

const mostWords = 12;

const alternatives = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(".", "\\.").replaceAll(" ", "\\s"))
    .join("|");
/** What a picture is called, of which there is one; `Photos` are those of a report. */
const ofOne = alternatives(words.ofOne);
const labels = alternatives([...words.ofOne, ...words.labels]);
const givers = alternatives(words.givers);
/** `Photo:`, `Image credit: `, `Foto von: `. */
const label = `(?:${labels})(?:\\s(?:${givers}))?\\s?[:：]`;
/** `Photo by`, `Picture courtesy of`: in a sentence these are words like any other. */
const gift = `(?:${labels})\\s(?:by|courtesy\\sof|courtesy|via|credit)\\s|courtesy\\s(?:of\\s)?`;
const signs = "©|\\([cC]\\)\\s|copyright\\s";
const inside = new RegExp(
  `(?<=^|[\\s([|–—/·-])(?:${label}|${signs})|(?<=^|[.!?。…)\\]"”»]\\s?|[([|–—-]\\s?)${gift}`,
  "giu",
);
const opening = new RegExp(`^[\\s([]{0,5}(?:${label}|${signs}|${gift})\\s?`, "iu");
const openingOfOne = new RegExp(`^[([]?(?:${ofOne})(?:\\s(?:${givers}))?\\s?[.:：/]?\\s`, "iu");
const bareLabels: ReadonlySet<string> = new Set([...words.ofOne, ...words.labels]);
const stock: ReadonlySet<string> = new Set(words.stock);

/** `Photo: Bo Berg`, `Foto Bo Berg`: whether a line says whose one picture is. */
export function isPictureCredit(text: string): boolean {
  return text.length <= longestCredit && openingOfOne.test(text);
}

/** Tells what a caption says from whose picture it is: `The bridge. Photo: Ann Lee/AP`. */
export function splitCaption(text: string): CreditedCaption {
  // `Source`, with a link behind it.
  if (bareLabels.has(text.toLowerCase())) return { caption: null, credit: null };
  const from = Math.max(0, text.length - 2 * longestCredit);
  const tail = text.slice(from);
  const at = labelled(tail) ?? bracketed(tail) ?? named(tail);
  const credit = at === null ? null : bareCredit(tail.slice(at));
  if (at === null || credit === null) return { caption: text, credit: null };
  const caption = text.slice(0, from + at).replace(/[\s([|–—/·-]{1,10}$/u, "");
  return { caption: caption === "" ? null : caption, credit };
}

/** A text that the page calls a credit, though it may be all that it says of the picture. */
export function splitCredit(text: string): CreditedCaption {
  const split = splitCaption(text);
  if (split.credit !== null) return split;
  const credit = countWords(text) <= mostWords ? bareCredit(text) : null;
  return credit === null ? split : { caption: null, credit };
}

/** A credit without its label and brackets; null if it is too long, or says nothing. */
export function bareCredit(text: string): string | null {
  if (text.length > 2 * longestCredit) return null;
  let credit = text.trim();
  // `Photo: © Ann Lee`
  for (let round = 0; round < 3; round++) credit = credit.replace(opening, "");
  credit = credit.replace(/^[\s([|/–—-]{1,10}/u, "").replace(/[\s|,;–—-]{1,10}$/u, "");
  if (!/[([]/.test(credit)) credit = credit.replace(/[)\]]?\.?[)\]]?$/u, "");
  return credit.length <= longestCredit && /\p{L}{2}|\p{Lo}/u.test(credit) ? credit : null;
}

/** Where a label stands behind which there is no more than a credit. */
function labelled(tail: string): number | null {
  // Of two labels in a row (`Photo: © Ann Lee`) the first counts.
  for (const { 0: found, index } of tail.matchAll(inside)) {
    const rest = tail.slice(index + found.length).trim();
    if (countWords(rest) > mostWords) continue;
    if (rest.length <= longestCredit && !/[\p{Ll}\d][.!?]["”»)]?\s\p{Lu}/u.test(rest)) return index;
  }
  return null;
}

/** `Ann Lee/Harbour Times` */
const personOfHouse =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s){1,3}\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s?\/\s?\p{Lu}/u;

/** Brackets at the end that name an agency or a label: `(AP Photo/Ann Lee)`. */
function bracketed(tail: string): number | null {
  const found = /[([]([^()[\]]{2,120})[)\]]\.?$/u.exec(tail);
  if (found === null) return null;
  return namesGiver(found[1]!) || personOfHouse.test(found[1]!) ? found.index : null;
}

/** An agency after the last sentence: `… on Monday. Ann Lee/Reuters`. */
function named(tail: string): number | null {
  const sentence = [...tail.matchAll(/[\p{L}\p{N}][.!?]["”»)]?\s(?=\p{Lu})/gu)].at(-1);
  const at = sentence === undefined ? 0 : sentence.index + sentence[0].length;
  const rest = tail.slice(at);
  return rest.length <= longestCredit && namesGiver(rest.replace(/\.$/u, "")) ? at : null;
}

/** Whether the last of the names, parted by `/`, `|`, `,` or `via`, is that of an agency. */
function namesGiver(text: string): boolean {
  const names = text.split(/\s?[/|,]\s?|\s[–—-]\s|\svia\s/u);
  return names.some((name) => {
    const bare = name.trim();
    return agencyNamed(bare) !== null || stock.has(bare.toLowerCase());
  });
}
