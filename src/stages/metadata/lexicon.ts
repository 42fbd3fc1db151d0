import type { AuthorRole } from "../../model/field.ts";
import { weekdaysNamed } from "../../text/calendar.ts";
import { codeAt } from "../../text/code-at.ts";
import { Folding } from "../../text/folding.ts";
import { type WordTable, wordSet } from "../../text/word-table.ts";
import { type Inner, type Leading, Phrases } from "./phrases.ts";
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

/** What opens a byline clause. */
export interface Intro {
  readonly role: AuthorRole;
  /** A noun (`Author`, `Foto`): names follow only after a colon or in the next line. */
  readonly label: boolean;
}

function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.toLowerCase().normalize("NFC").replaceAll("’", "'");
}

const ascii = /^[\0-\x7f]*$/;

/** How words are compared: in lower case. */
const inLowerCase = new Folding(fold);

/** Folded words of a list. */
function words(list: ListName): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language[list].map((word) => fold(word))));
}

function table(list: ListName): WordTable<true> {
  return wordSet(inLowerCase, words(list));
}

function phrases(list: Iterable<string>): Phrases<true> {
  return new Phrases(
    inLowerCase,
    Array.from(list, (phrase): [string, true] => [phrase, true]),
  );
}

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

const openingsOfByline = new Phrases(inLowerCase, intros);

/** `as-of`: `Stand: 13.3.2024`, of papers that write no other date, or of the last change. */
export type DateWord = "published" | "updated" | "elsewhen" | "as-of";

/** Whether a word says, where nothing says otherwise, that the text is of that day. */
export function saysPublished(word: DateWord | null): boolean {
  return word === "published" || word === "as-of";
}

/** A word of several lists says what the last of these says. */
const dateWords = new Phrases<DateWord>(
  inLowerCase,
  new Map(
    (
      [
        ["published", "published"],
        ["asOf", "as-of"],
        ["elsewhen", "elsewhen"],
        ["updated", "updated"],
      ] as const
    ).flatMap(([list, word]) => [...words(list)].map((phrase) => [phrase, word] as const)),
  ),
);
const originally = words("originally");
const sources = phrases(originally);
const phrasesOfSource = phrases(
  [...originally].filter(
    (phrase) => /^\S{3,40}\s/u.test(phrase) && !/^(?:the|news|article|source)\s/u.test(phrase),
  ),
);
const withMaterial = phrases(words("withMaterial"));
const contributed = phrases(words("contributed"));
const reportedFrom = phrases(words("reportedFrom"));
const credits = phrases([...words("contributed"), ...words("reportedFrom")]);
const notDateline = table("notDateline");
const and = table("and");
const inWords = table("in");
const jobs = table("jobs");
const collective = table("collective");
const notNames = table("notNames");
const also = wordSet(inLowerCase, alsoNames);

/** How long ago, of these what stands between spaces. */
const spacedAgo = [...words("ago")].filter((word) => !/^[\p{sc=Han}\p{sc=Hangul}]/u.test(word));

/** Longest phrase of a list, in words. */
const maxWords = 6;

/** The byline words that open a line: `By`, `Reporting by`, `Автор`. */
export function introOf(text: string, from = 0): Leading<Intro> | null {
  return openingsOfByline.leading(text, from);
}

/** What stands before a date, less the weekday that belongs to it: `Last modified on Wed`. */
export function withoutWeekday(before: string): string {
  const last = /(\p{L}{3,12}|\p{Lu}\p{Ll}|\p{L}{3,7}-feira)\.?[\s,]{1,3}$/u.exec(before.slice(-16));
  return last !== null && weekdaysNamed(last[1]!).length > 0
    ? before.slice(0, before.length - last[0].length)
    : before;
}

/** `JANE DOEUpdated`, `Jane DoeUpdated`: the markup parted what the text does not. */
const gluedWords = /(\p{Ll}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})/gu;

/** What the words at the end of `text`, just before a date, say of it. */
export function dateWordBefore(text: string): DateWord | null {
  if (!/\p{L}/u.test(text)) return null;
  const head = withoutWeekday(text.slice(-60)).replace(gluedWords, "$1 ");
  const tail = fold(head).replace(/[\s:：|•·–—,(（[-]{1,8}$/u, "");
  const tokens = tail.split(/[\s:：|•·,()（）]{1,4}/u);
  for (let from = Math.max(0, tokens.length - maxWords); from < tokens.length; from++) {
    const found = dateWords.get(tokens.slice(from).join(" ").replace(/\.$/u, ""));
    if (found) return found;
  }
  // Scripts without spaces, and labels glued to what stands before: `…字更新 2024/1/5`.
  const glued =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,6}$/u.exec(tail)?.[0] ?? "";
  for (let from = 0; from < glued.length - 1; from++) {
    const found = dateWords.get(glued.slice(from));
    if (found) return found;
  }
  return null;
}

/** What the words at `from` in `text` say of a date that follows: `Updated March 5`. */
export function dateWordAt(text: string, from: number): Leading<DateWord> | null {
  return dateWords.leading(text, from);
}

/** What a line of its own says of the date in the line below: `Published`, `Last updated:`. */
export function dateWordOf(line: string): DateWord | null {
  return dateWords.get(line.trim().replace(/[\s:：]{1,4}$/u, "")) ?? null;
}

/** What a text calls itself. */
const articleWord =
  /(?:^|[\s(*_])(?:article|story|post|piece|column|essay|op-ed|report|interview|commentary|artikel|beitrag|text|artículo|artigo|articolo|texto|reportaje|reportagem|статья|материал|tekst|artykuł)(?:$|[\s,:“"‘'])/iu;

/** Whether a line speaks of a text, as one does that says when it was published. */
export function namesText(line: string): boolean {
  return articleWord.test(line);
}

/**
 * Where an attribution ends and the source's name begins. A phrase of several words counts anywhere
 * in the line (`This story was originally published by`); a label (`Source`) only at its start and
 * with a colon.
 */
export function attributionAt(
  text: string,
): { readonly end: number; readonly strong: boolean } | null {
  const label = sources.leading(text);
  if (label && /^\s?[:：]/u.test(text.slice(label.length)))
    return { end: label.length, strong: /\s/u.test(text.slice(0, label.length)) };
  const found = phrasesOfSource.inside(text, true);
  if (found === null) return null;
  // `in a study first published in The Lancet` is prose: the subject must be the text itself.
  const subject = text.slice(0, found.at + 1);
  if (subject.trim() !== "" && !articleWord.test(subject)) return null;
  return { end: found.end, strong: true };
}

/** `Mit Material von`, `Com informações da` at the start of a clause. */
export function materialOf(text: string): Leading<true> | null {
  return withMaterial.leading(text);
}

/** Whether one of the phrases of the next two stands in the text. */
export function holdsCredit(text: string): boolean {
  return credits.inside(text) !== null;
}

/** Where one of the phrases of `contributed to this report` stands in the text. */
export function contributedAt(text: string): Inner | null {
  return contributed.inside(text);
}

/** Where `reported from` stands in the text. */
export function reportedFromAt(text: string): Inner | null {
  return reportedFrom.inside(text);
}

/** A short line that says how long ago: `4 hours ago`, `vor 3 Tagen`, `2時間前`. */
export function isRelativeDate(line: string): boolean {
  if (line.length > 60 || !/\d/u.test(line)) return false;
  const folded = ` ${fold(line)} `;
  if (spacedAgo.some((word) => folded.includes(` ${word} `))) return true;
  return /\d\s?(?:分|小时|時間|时|日|天|시간|일)\s?(?:前|전)/u.test(folded);
}

export const isAnd = (word: string): boolean => and.has(word);
export const isIn = (word: string): boolean => inWords.has(word);
export const isJob = (word: string): boolean => jobs.has(word);
/** How names of papers in one word end: `Ostbote`, `Nordkurier`, `Aftonbladet`. */
const papers =
  "zeitung anzeiger kurier blatt rundschau nachrichten bote tidning tidningen tidende bladet avise avisen posten krant courant";
/** How offices and unions in one word end: `Landesanstalt`, `Jagdverband`, `Feuerwehr`. */
const offices =
  "anstalt ministerium institut verband verein gesellschaft universität hochschule feuerwehr kammer stiftung agentur zentrale redaktion";
const compound = new RegExp(
  `^\\p{L}{3,20}(?:${`${papers} ${offices}`.replaceAll(" ", "|")})$|^feuerwehr$`,
  "u",
);
/** `…bote` after three letters. */
const shortestCompound = 7;
/** The last three letters of such words: most others end otherwise. */
const endings = wordSet(
  inLowerCase,
  `${papers} ${offices}`.split(" ").map((word) => word.slice(-3)),
);
/** How papers, agencies and desks end where no space parts words: `江岸日报`, `강변일보`. */
const eastAsianHouse =
  /[\p{sc=Han}\p{sc=Hangul}](?:新聞|新闻|日报|日報|晚报|晚報|通信|通讯社|通訊社|电视台|電視台|编辑部|編輯部|編集部|일보|신문|뉴스|방송|편집국)$/u;
const firstEastAsian = 0x2e80;
export const isCollective = (word: string): boolean => {
  if (collective.has(word)) return true;
  const { length } = word;
  if (codeAt(word, 0) >= firstEastAsian) return eastAsianHouse.test(word);
  return length >= shortestCompound && endings.has(word, length - 3) && compound.test(fold(word));
};
/** Words that open lines in capitals and a dash but are no places: `BREAKING`, `NATO`. */
export const isNotDateline = (words: string): boolean => notDateline.has(words);
/** Function words, navigation and other words of lines that have the shape of a name. */
export const isNotName = (word: string): boolean => notNames.has(word);
/** Words of `isNotName` that are names of people as well: `Will`, `April`, `Best`. */
export const isAlsoName = (word: string): boolean => also.has(word);
