import type { AuthorRole } from "../../model/field.ts";
import { Openings } from "./openings.ts";
import alsoNames from "./words/also-names.json" with { type: "json" };
import de from "./words/de.json" with { type: "json" };
import eastAsia from "./words/east-asia.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import es from "./words/es.json" with { type: "json" };
import europe from "./words/europe.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import it from "./words/it.json" with { type: "json" };
import nearEast from "./words/near-east.json" with { type: "json" };
import nl from "./words/nl.json" with { type: "json" };
import nordic from "./words/nordic.json" with { type: "json" };
import pt from "./words/pt.json" with { type: "json" };
import slavic from "./words/slavic.json" with { type: "json" };

/**
 * The words of all languages in one: a dump does not say which language it is in, and a byline's
 * shape tells more than its first word. The lists were written from general knowledge.
 */
const languages = [en, de, fr, es, pt, it, nl, nordic, slavic, nearEast, eastAsia, europe];

type ListName = {
  [K in keyof typeof en]: (typeof en)[K] extends readonly string[] ? K : never;
}[keyof typeof en];

/** A phrase found in a line. */
interface Found<T> {
  readonly value: T;
  /** Length of the phrase in the line. */
  readonly length: number;
}

/** What opens a byline clause. */
export interface Intro {
  readonly role: AuthorRole;
  /** A noun (`Author`, `Foto`): names follow only after a colon or in the next line. */
  readonly label: boolean;
}

function words(list: ListName): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language[list].map((word) => fold(word))));
}

function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.toLowerCase().normalize("NFC").replaceAll("’", "'");
}

const ascii = /^[\0-\x7f]*$/;

const intros = new Map<string, Intro>();
const roleLists = [
  ["by", "author", false],
  ["byLabels", "author", true],
  ["reporter", "reporter", false],
  ["reporterLabels", "reporter", true],
  ["contributor", "contributor", false],
  ["contributorLabels", "contributor", true],
  ["editor", "editor", false],
  ["editorLabels", "editor", true],
  ["translator", "translator", false],
  ["translatorLabels", "translator", true],
  ["photographer", "photographer", false],
  ["photographerLabels", "photographer", true],
] as const satisfies readonly (readonly [ListName, AuthorRole, boolean])[];
for (const [list, role, label] of roleLists) {
  for (const word of words(list)) if (!intros.has(word)) intros.set(word, { role, label });
}

const published = words("published");
const updated = words("updated");
const elsewhen = words("elsewhen");
const originally = words("originally");
const phrasesOfSource = new Set(
  [...originally].filter(
    (phrase) => /^\S{3,40}\s/u.test(phrase) && !/^(?:the|news|article|source)\s/u.test(phrase),
  ),
);
const withMaterial = words("withMaterial");
const contributed = words("contributed");
const reportedFrom = words("reportedFrom");
const ago = words("ago");
const notDateline = words("notDateline");
const and = words("and");
const inWords = words("in");
const jobs = words("jobs");
const collective = words("collective");
const notNames = words("notNames");
const also = new Set(alsoNames);

/** Of these the ones that stand between spaces. */
const spacedAgo = [...ago].filter((word) => !/^[\p{sc=Han}\p{sc=Hangul}]/u.test(word));

const openingsOf = {
  intros: new Openings(intros.keys()),
  dateWords: new Openings([...published, ...updated, ...elsewhen]),
  originally: new Openings(originally),
  phrasesOfSource: new Openings(phrasesOfSource),
  withMaterial: new Openings(withMaterial),
  contributed: new Openings(contributed),
  reportedFrom: new Openings(reportedFrom),
};

/** Phrases by the code of their first letter, the longest first. */
type PhrasesByLetter = ReadonlyMap<number, readonly string[]>;

const byLetter = {
  phrasesOfSource: lettered(phrasesOfSource),
  contributed: lettered(contributed),
  reportedFrom: lettered(reportedFrom),
};

function lettered(phrases: ReadonlySet<string>): PhrasesByLetter {
  const out = new Map<number, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const letter = phrase.charCodeAt(0);
    const list = out.get(letter);
    if (list) list.push(phrase);
    else out.set(letter, [phrase]);
  }
  return out;
}

/** Longest phrase of a list, in words. */
const maxWords = 6;

/** The longest phrase that `text` begins with, and that ends where a word ends. */
function leading<T>(
  text: string,
  openings: Openings,
  get: (phrase: string) => T | undefined,
): Found<T> | null {
  if (!openings.mayOpen(text)) return null;
  const head = fold(text.slice(0, 80));
  // Case folding that changes the length would shift offsets: such lines open no byline.
  if (head.length !== Math.min(text.length, 80)) return null;
  let best: Found<T> | null = null;
  let count = 0;
  for (const match of head.matchAll(/[\s:：/／.(（)）|,·]|$/gu)) {
    if (++count > maxWords + 2) break;
    const phrase = head.slice(0, match.index);
    const value = get(phrase);
    if (value !== undefined && phrase !== "") best = { value, length: phrase.length };
  }
  return best;
}

/** The byline words that open a line: `By`, `Reporting by`, `Автор`. */
export function introOf(text: string): Found<Intro> | null {
  return leading(text, openingsOf.intros, (phrase) => intros.get(phrase));
}

export type DateWord = "published" | "updated" | "elsewhen";

function dateWord(phrase: string): DateWord | undefined {
  if (updated.has(phrase)) return "updated";
  if (elsewhen.has(phrase)) return "elsewhen";
  return published.has(phrase) ? "published" : undefined;
}

/** What the words at the end of `text`, just before a date, say of it. */
export function dateWordBefore(text: string): DateWord | null {
  const tail = fold(text.slice(-60)).replace(/[\s:：|•·–—,(（[-]{1,8}$/u, "");
  const tokens = tail.split(/[\s:：|•·,()（）]{1,4}/u);
  for (let from = Math.max(0, tokens.length - maxWords); from < tokens.length; from++) {
    const found = dateWord(tokens.slice(from).join(" ").replace(/\.$/u, ""));
    if (found) return found;
  }
  // Scripts without spaces, and labels glued to what stands before: `…字更新 2024/1/5`.
  const glued =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,6}$/u.exec(tail)?.[0] ?? "";
  for (let from = 0; from < glued.length - 1; from++) {
    const found = dateWord(glued.slice(from));
    if (found) return found;
  }
  return null;
}

/** What the words at `from` in `text` say of a date that follows: `Updated March 5`. */
export function dateWordAt(text: string, from: number): Found<DateWord> | null {
  // Asked of every word of a line.
  if (!openingsOf.dateWords.mayOpen(text, from)) return null;
  return leading(text.slice(from), openingsOf.dateWords, dateWord);
}

/** What a line of its own says of the date in the line below: `Published`, `Last updated:`. */
export function dateWordOf(line: string): DateWord | null {
  return dateWord(fold(line.trim()).replace(/[\s:：]{1,4}$/u, "")) ?? null;
}

/** What a text calls itself. */
const articleWord =
  /(?:^|[\s(*_])(?:article|story|post|piece|column|essay|op-ed|report|interview|commentary|artikel|beitrag|text|artículo|artigo|articolo|texto|reportaje|reportagem|статья|материал|tekst|artykuł)(?:$|[\s,:“"‘'])/iu;

/**
 * Where an attribution ends and the source's name begins. A phrase of several words counts anywhere
 * in the line (`This story was originally published by`); a label (`Source`) only at its start and
 * with a colon.
 */
export function attributionAt(
  text: string,
): { readonly end: number; readonly strong: boolean } | null {
  const label = leading(text, openingsOf.originally, (phrase) =>
    originally.has(phrase) ? true : undefined,
  );
  if (label && /^\s?[:：]/u.test(text.slice(label.length)))
    return { end: label.length, strong: /\s/u.test(text.slice(0, label.length)) };
  const found = first(` ${text}`, byLetter.phrasesOfSource, openingsOf.phrasesOfSource);
  if (found === null) return null;
  // `in a study first published in The Lancet` is prose: the subject must be the text itself.
  const subject = text.slice(0, found.at);
  if (subject.trim() !== "" && !articleWord.test(subject)) return null;
  return { end: found.end - 1, strong: true };
}

/** `Mit Material von`, `Com informações da` at the start of a clause. */
export function materialOf(text: string): Found<true> | null {
  return leading(text, openingsOf.withMaterial, (phrase) =>
    withMaterial.has(phrase) ? true : undefined,
  );
}

/** Where one of the phrases of `contributed to this report` begins in the text; -1 if none does. */
export function contributedAt(text: string): { readonly at: number; readonly end: number } | null {
  return first(text, byLetter.contributed, openingsOf.contributed);
}

/** Where `reported from` stands in the text. */
export function reportedFromAt(text: string): { readonly at: number; readonly end: number } | null {
  return first(text, byLetter.reportedFrom, openingsOf.reportedFrom);
}

/** Of the phrases that stand in the text after a space the first one, and there the longest. */
function first(
  text: string,
  phrases: PhrasesByLetter,
  openings: Openings,
): { readonly at: number; readonly end: number } | null {
  if (!openings.mayFollowSpace(text)) return null;
  const folded = fold(text);
  if (folded.length !== text.length) return null;
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) {
    const found = phrases
      .get(folded.charCodeAt(at + 1))
      ?.find((phrase) => folded.startsWith(phrase, at + 1));
    if (found !== undefined) return { at, end: at + 1 + found.length };
  }
  return null;
}

/** A short line that says how long ago: `4 hours ago`, `vor 3 Tagen`, `2時間前`. */
export function isRelativeDate(line: string): boolean {
  if (line.length > 60 || !/\d/u.test(line)) return false;
  const folded = ` ${fold(line)} `;
  if (spacedAgo.some((word) => folded.includes(` ${word} `))) return true;
  return /\d\s?(?:分|小时|時間|时|日|天|시간|일)\s?(?:前|전)/u.test(folded);
}

export const isAnd = (word: string): boolean => and.has(fold(word));
export const isIn = (word: string): boolean => inWords.has(fold(word));
export const isJob = (word: string): boolean => jobs.has(fold(word));
/** Names of papers in one word: `Ostbote`, `Nordkurier`, `Aftonbladet`. */
const paper =
  /^\p{L}{3,20}(?:zeitung|anzeiger|kurier|blatt|rundschau|nachrichten|bote|tidning(?:en)?|tidende|bladet|avisen?|posten|krant|courant)$/u;
/** Offices and unions in one word: `Landesanstalt`, `Jagdverband`, `Feuerwehr`. */
const office =
  /^\p{L}{3,20}(?:anstalt|ministerium|institut|verband|verein|gesellschaft|universität|hochschule|feuerwehr|kammer|stiftung|agentur|zentrale|redaktion)$|^feuerwehr$/u;
/** `…bote` after three letters. */
const shortestPaper = 7;
export const isCollective = (word: string): boolean => {
  const folded = fold(word);
  if (collective.has(folded)) return true;
  return folded.length >= shortestPaper && (paper.test(folded) || office.test(folded));
};
/** Words that open lines in capitals and a dash but are no places: `BREAKING`, `NATO`. */
export const isNotDateline = (words: string): boolean => notDateline.has(fold(words));
/** Function words, navigation and other words of lines that have the shape of a name. */
export const isNotName = (word: string): boolean => notNames.has(fold(word));
/** Words of `isNotName` that are names of people as well: `Will`, `April`, `Best`. */
export const isAlsoName = (word: string): boolean => also.has(fold(word));
