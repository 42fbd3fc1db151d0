import type { Annotation } from "../../model/claim.ts";
import type { Author } from "../../model/field.ts";
import type { Span } from "../../model/span.ts";
import { isGivenName } from "../../text/known-names.ts";
import { letterKey } from "../../text/letters.ts";
import { unmarkedLine } from "../../text/markdown.ts";
import { holds } from "../../text/traits.ts";
import { type BareByline, readBareByline, readByline } from "./byline-line.ts";
import { remove, sign } from "./claims.ts";
import type { DatelineFinding } from "./dateline.ts";
import { readEastAsianByline } from "./east-asian-byline.ts";
import { isPictureCredit } from "./images/credit.ts";
import { isJob, isRelativeDate } from "./lexicon.ts";
import { Line } from "./line.ts";
import { isProse, type Page } from "./page.ts";
import { opensWithGivenName, type PersonReading, readPeople, withoutAddresses } from "./people.ts";
import type { TitleFinding } from "./title.ts";

/** The people and organisations of the bylines, best lines first. */
export interface BylineFinding {
  readonly authors: readonly Author[];
  readonly organisations: readonly { readonly name: string; readonly span: Span }[];
  readonly span: Span | null;
  readonly confidence: number;
  /** Candidates too weak to publish. */
  readonly weak: readonly {
    readonly authors: readonly Author[];
    readonly span: Span;
    readonly confidence: number;
  }[];
  readonly claims: readonly Annotation[];
  /** Blocks that are bylines. */
  readonly blocks: ReadonlySet<number>;
}

/** A byline stands at most this many blocks above the body where no title is found, … */
const reach = 15;
/** … or this many below the title. */
const below = 40;
/** The zone may begin with a standfirst, a summary or a caption: bylines follow within this many. */
const inside = 12;

interface FoundByline {
  readonly from: number;
  readonly to: number;
  readonly people: readonly PersonReading[];
  readonly organisations: readonly string[];
  readonly confidence: number;
  readonly why: "by" | "names";
  /** Where it stands, if it is only the opening of block `from`. */
  readonly span?: Span;
}

/** Finds the bylines between title and body, and those that close the body. */
export function findBylines(page: Page, title: TitleFinding): BylineFinding {
  const { blocks, first, last } = page;
  const lines: FoundByline[] = [];
  const near = title.at >= 0 && title.at <= first + inside && first - title.at <= below;
  const start =
    last < first ? 0 : Math.max(0, Math.min(near ? title.at - 3 : first, first - reach));
  const end = Math.min(blocks.length, last < first ? 12 : Math.min(first + inside, last + 1));
  for (let i = start; i < end; i++) {
    const line = readAt(page, i, title) ?? null;
    if (line === null) continue;
    lines.push(line);
    i = line.to;
  }
  const tail = nameSomebody(lines) || last < first ? blocks.length : Math.max(end, last - 1);
  for (let i = tail; i < Math.min(blocks.length, last + 5); i++) {
    const reading = page.bylineAt(i);
    const line = reading?.open ? readBelow(page, i) : reading && { ...reading, from: i, to: i };
    // Below the text `Interview: Ann Lee` is another one.
    if (line?.people[0]?.role !== "author" || /^interview/iu.test(page.blocks[i]!.text)) continue;
    lines.push({ ...line, confidence: 0.75, why: "by" });
    break;
  }
  const closing = nameSomebody(lines) || last < first ? null : readClosing(page);
  return settle(page, closing ? [...lines, closing] : lines);
}

/** Whether one of the lines is strong enough to be used, and names somebody. */
function nameSomebody(lines: readonly FoundByline[]): boolean {
  return lines.some((line) => isStrong(line) && line.people.length > 0);
}

function isStrong({ confidence }: FoundByline): boolean {
  return confidence >= 0.6;
}

/** Where no line is a byline: the people whom the dateline names, `新华社北京5月9日电（记者林若水）`. */
export function orWritersOf(
  { claims: [claim], reading }: DatelineFinding,
  byline: BylineFinding,
): BylineFinding {
  if (byline.authors.length > 0 || reading === null || reading.writers === null) return byline;
  const line = new Line(reading.writers);
  const { people } = readByline(line) ?? readPeople(line.text, 0, "author", "sure");
  if (people.length === 0) return byline;
  return {
    ...byline,
    authors: people.map(({ name, role }) => ({ name, role })),
    span: (claim?.kind === "field" && claim.span) || null,
    confidence: reading.confidence,
  };
}

/** `Ann Lee is a staff writer at the Ledger.`, `Ann Lee ist Redakteurin …`: what a paper says of its own. */
const ownWriter =
  /^((?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,3}\p{Lu}[\p{L}'’-]{1,20})\s(?:(?:is|was)\s(?:an?|the|our)\s(?:\p{L}{2,14}\s){0,3}(?:reporter|correspondent|columnist|staff\swriter|staff\sreporter|news\seditor|contributing\swriter|journalist)|ist\s(?:freie[r]?\s)?(?:Redakteur|Journalist|Korrespondent|Reporter)(?:in)?|est\s(?:journaliste|correspondante?)|es\s(?:periodista|corresponsal|redactora?)|è\s(?:giornalista|corrispondente))(?=[\s.,])/u;
const longestOfWriter = 300;
/** What may stand below a name that closes the text. */
const rights = /^(?:©|\(c\)|copyright|riproduzione|alle rechte|all rights|tous droits)/iu;

/**
 * The author whom the last lines name: a sentence on one of the paper's own people, or a name by itself that
 * nothing follows. Whom the text speaks of is none.
 */
function readClosing(page: Page): FoundByline | null {
  const { blocks, last, document, isOther } = page;
  if (isOther) return null;
  for (let i = Math.max(1, last - 1); i < Math.min(blocks.length, last + 4); i++) {
    const { text } = blocks[i]!;
    const told = text.length <= longestOfWriter ? ownWriter.exec(unmarkedLine(text)) : null;
    const bare = told ? null : lastName(page, i);
    const name = told?.[1] ?? bare;
    if (name === null || name === undefined) continue;
    const { people } = readPeople(name, 0, "author", "bare");
    const [person] = people;
    if (people.length !== 1 || isOtherScript(name) || !opensWithGivenName(person!.name)) continue;
    const surname = name.split(/\s/u).at(-1)!;
    if (document.text.indexOf(surname) < blocks[i]!.start) continue;
    return { people, organisations: [], from: i, to: i, confidence: told ? 0.7 : 0.62, why: "by" };
  }
  return null;
}

/** The name in the last line of a document, `— Ann Lee`; lines of rights may follow. */
function lastName({ blocks }: Page, index: number): string | null {
  const { text } = blocks[index]!;
  // `Ann Lee, head of sales, Harbour Freight` is whom the text quotes.
  if (text.length > 50 || text.includes(",") || !isProse(blocks[index - 1]!)) return null;
  if (!blocks.slice(index + 1).every((block) => rights.test(block.text))) return null;
  return text.replace(/^[–—-]{1,2}\s?/u, "");
}

/** `〔記者林若水／台北報導〕市政府…`: the byline in brackets that opens a paragraph. */
const bracketed = /^[【（(〔［][^】）)〕］]{4,30}[】）)〕］](?=\S)/u;

function readOpening(page: Page, i: number): FoundByline | null {
  const { text, start } = page.blocks[i]!;
  const opening = page.lineAt(i).has(holds.ideograph) ? bracketed.exec(text)?.[0] : undefined;
  const reading = opening === undefined ? null : readEastAsianByline(opening);
  if (reading === null) return null;
  const span = { start, end: start + opening!.length };
  return { ...reading, from: i, to: i, confidence: 0.93, why: "by", span };
}

/** The byline at block `i`; names may follow in the lines below. */
function readAt(page: Page, i: number, title: TitleFinding): FoundByline | null {
  const { blocks } = page;
  const reading = page.bylineAt(i);
  if (reading?.open) {
    const named = readBelow(page, i);
    return named !== null && isCredit(named.people) ? { ...named, confidence: 0.3 } : named;
  }
  if (reading) {
    if (isCredit(reading.people)) return null;
    return { ...reading, from: i, to: i, confidence: 0.95, why: "by" };
  }
  if (isProse(blocks[i]!)) return i <= page.first + 1 ? readOpening(page, i) : null;
  if (i > page.first + 6) return null;
  // Below the first paragraph a name is the source of a picture more often than the author.
  const wanted = i <= title.at ? "said" : i > page.first ? "dated" : "any";
  const bare = readBareByline(page.lineAt(i).shown, wanted);
  if (bare?.said) return { ...bare.reading, from: i, to: i, confidence: 0.9, why: "by" };
  if (bare === null || i <= title.at) return null;
  const job = !bare.dated && isJobLine(page, i + 1);
  const confidence = bareConfidence(page, i, bare, job, title);
  return { ...bare.reading, from: i, to: job ? i + 1 : i, confidence, why: "names" };
}

/** How sure it is that bare names at block `i` are those of the authors; `job`: the line below says what they do. */
function bareConfidence(
  page: Page,
  i: number,
  { reading: { people }, dated, titled }: BareByline,
  job: boolean,
  { at, title }: TitleFinding,
): number {
  const weak = 0.4;
  // Adjectives and nouns have the shape of names too: `Verschwundene Glocke`, `Key Insights`.
  if (page.isOther || !people.some(({ name }) => isKnown(name))) return weak;
  if (dated) return 0.8;
  // Names in lines below each other are a staff or a menu; one in the title is whom the text is about.
  if (people.some(({ name }) => title?.includes(name) ?? false)) return weak;
  // `Ann Lee` and below it `Photo: Bo Berg`: whom a picture shows.
  if (isPictureCredit(page.blocks[i + 1]?.text ?? "")) return weak;
  if ([i - 1, i + 1].some((beside) => isBareName(page, beside))) return weak;
  // An author is named again in a biography or beside other articles; a section or a menu is not.
  const { text } = page.document;
  const again = people.some(({ name }) => {
    const first = text.indexOf(name);
    return first >= 0 && text.indexOf(name, first + name.length) >= 0;
  });
  const next = [i - 1, i + 1].some((near) => near > at && isWhen(page, near));
  const close = next || [i - 2, i + 2].some((near) => near > at && isWhen(page, near));
  if ((titled || job) && (again || close)) return 0.7;
  // `مشاهدات عالية` beside a date says that many have read it.
  const unknown = people.every(({ name }) => isOtherScript(name));
  const told = unknown ? next && again : next || again;
  return told && (close || i - at <= 4) ? 0.62 : weak;
}

/** `Business reporter, Marrow Bay`: the job of the person in the line above. */
function isJobLine(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? "";
  if (text.length > 60 || !/^\p{Lu}/u.test(text) || page.isDateLineAt(index)) return false;
  if (page.bylineAt(index) !== null || /[.!?:]$/u.test(text)) return false;
  const [head = ""] = text.split(/,\s/u);
  const words = head.split(/\s/u);
  return words.length <= 4 && isJob(words.at(-1)!);
}

/** Whether all are photographers: a photograph's credit is no byline of the article. */
function isCredit(people: readonly PersonReading[]): boolean {
  return people.length > 0 && people.every(({ role }) => role === "photographer");
}

/**
 * Whether a word of the name is a given name, not a small one between (`Bilder des Hafens`); of names in other
 * letters nothing is known.
 */
function isKnown(name: string): boolean {
  const isGiven = (word: string): boolean => word !== word.toLowerCase() && isGivenName(word);
  return isOtherScript(name) || name.split(/[\s-]/u).some(isGiven);
}

function isBareName(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (block === undefined || block.text.length > 60) return false;
  const bare = readBareByline(page.lineAt(index).shown);
  return bare !== null && !bare.dated && bare.reading.people.some(({ name }) => isKnown(name));
}

function isOtherScript(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name);
}

function isWhen(page: Page, index: number): boolean {
  if (!page.lineAt(index).has(holds.digit)) return false;
  return page.isDateLineAt(index) || isRelativeDate(page.blocks[index]!.text);
}

const listSign = /^[-*]\s/u;

/** `By` in a line of its own, the names below it, `and` and commas in lines between them. */
function readBelow(page: Page, i: number): FoundByline | null {
  const people: PersonReading[] = [];
  const organisations: string[] = [];
  const [role] = [
    readByline(new Line(`${page.blocks[i]!.text.replace(/[\s:：]{1,4}$/u, "")}: Ann Lee`))
      ?.people[0]?.role,
  ];
  let to = i;
  for (let j = i + 1; j < Math.min(i + 9, page.blocks.length); j++) {
    const line = withoutAddresses(unmarkedLine(page.blocks[j]!.text));
    // `authors:` and a list below it, in the head of a Markdown file.
    const text = line.replace(listSign, "");
    if (/^(?:[,;|•·&]|and|und|et|y|e|и|with)$/iu.test(text)) continue;
    if (text.length > 80 || isWhen(page, j)) break;
    const offset = line.length - text.length;
    const read = readPeople(text.replace(/[,;]$/u, ""), offset, role ?? "author", "sure");
    if (read.leftover !== "" || read.people.length + read.organisations.length === 0) break;
    const { start } = page.blocks[j]!;
    for (const person of read.people)
      people.push({ ...person, start: person.start + start, end: person.end + start });
    organisations.push(...read.organisations);
    to = j;
    // Without a comma or `and` the next line is no further name.
    const next = page.blocks[j + 1]?.text ?? "";
    if (listSign.test(line) && listSign.test(next)) continue;
    if (!/^(?:[,;|•·&]|and|und|et|y|e|и)(?:\s|$)/iu.test(next) && !/[,;]$/u.test(text)) break;
  }
  if (people.length === 0 && organisations.length === 0) return null;
  return { people, organisations, from: i, to, confidence: 0.9, why: "by" };
}

/** Bylines in a list of teasers stand apart; those of one article stand together. */
function together(lines: readonly FoundByline[]): FoundByline[] {
  const first = lines.findIndex(({ people }) => people.length > 0);
  const out = lines.slice(0, first + 1);
  for (const line of lines.slice(first + 1)) {
    if (line.from - out.at(-1)!.to > 3) break;
    out.push(line);
  }
  return out;
}

function settle(page: Page, lines: readonly FoundByline[]): BylineFinding {
  const { blocks } = page;
  const strong = page.isList ? [] : lines.filter(isStrong);
  const sure = strong.some(({ why, people }) => why === "by" && people.length > 0);
  // Once a line says `By`, bare names beside it are captions, sources or the same people again.
  const said = strong.filter(({ why }) => why === "by");
  const used = sure ? together(said) : strong.slice(0, 1);
  const seen = new Map<string, Author>();
  for (const { people } of used) {
    for (const { name, role, place } of people) {
      const key = letterKey(name);
      if (!seen.has(key)) seen.set(key, { name, role, ...(place !== undefined && { place }) });
    }
  }
  const from = used.find(({ people }) => people.length > 0) ?? used[0];
  const spanOf = (line: FoundByline): Span =>
    line.span ?? { start: blocks[line.from]!.start, end: blocks[line.to]!.end };
  const claims: Annotation[] = [];
  const taken = new Set<number>();
  for (const line of used) {
    if (line.span !== undefined) {
      const { start, end } = line.span;
      const text = blocks[line.from]!.text.slice(0, end - start);
      claims.push(
        remove(line.span, "metadata/byline", line.confidence, [
          sign("byline-words", text, line.span),
        ]),
      );
      continue;
    }
    for (let i = line.from; i <= line.to; i++) {
      taken.add(i);
      const block = blocks[i]!;
      claims.push(
        remove(block, "metadata/byline", Math.max(line.confidence, 0.6), [
          sign(line.why === "by" ? "byline-words" : "names-beside-date", block.text, block),
        ]),
      );
    }
  }
  return {
    authors: [...seen.values()],
    organisations: used.flatMap((line) =>
      line.organisations.map((name) => ({ name, span: spanOf(line) })),
    ),
    span: from ? spanOf(from) : null,
    confidence: from?.confidence ?? 0,
    weak: lines
      .filter((line) => !used.includes(line) && line.people.length > 0)
      .slice(0, 8)
      .map((line) => ({
        authors: line.people.map(({ name, role }) => ({ name, role })),
        span: spanOf(line),
        confidence: Math.min(line.confidence, 0.45),
      })),
    claims,
    blocks: taken,
  };
}
