import type { Annotation } from "../../../model/claim.ts";
import type { Json } from "../../../model/document.ts";
import type { Author } from "../../../model/field.ts";
import { type HtmlMark, landmarks } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import { isGivenName } from "../../../text/known-names.ts";
import { letterKey } from "../../../text/letters.ts";
import { agencyNamed } from "../agencies.ts";
import type { BylineFinding } from "../byline.ts";
import { readBareByline, readByline } from "../byline-line.ts";
import { field, flag, sign } from "../claims.ts";
import { Line } from "../line.ts";
import type { Page } from "../page.ts";
import { opensWithGivenName, personIn } from "../people.ts";
import type { TitleFinding } from "../title.ts";
import { findAuthorBio } from "./author-bio.ts";
import { type DeclaredName, readDeclared } from "./declared-names.ts";
import { type LdNode, listOf, own, plain, typesOf } from "./json-ld.ts";
import { followsOtherRole, hasOtherRole, isMaker } from "./other-roles.ts";
import type { Sources } from "./sources.ts";
import { isSiteName } from "./title-trim.ts";

interface Candidate {
  readonly authors: readonly Author[];
  readonly source:
    | "json-ld"
    | "meta"
    | "microdata"
    | "rel-author"
    | "author-link"
    | "marked-byline"
    | "author-box";
  readonly confidence: number;
  readonly span: Span | null;
}

/** What the markup says of who wrote the article. */
export interface DeclaredAuthors {
  readonly candidates: readonly Candidate[];
  /** Agencies, desks, publishers that stand where authors should. */
  readonly organisations: readonly string[];
}

/**
 * Shares of 631 annotated articles on which the source, where it names people, names the right ones:
 * JSON-LD 94 %, meta tags 94 %, `rel=author` 85 %, other marked lines near the title 80 %.
 */
const confidences: { readonly [source in Candidate["source"]]: number } = {
  "json-ld": 0.93,
  meta: 0.9,
  microdata: 0.82,
  "rel-author": 0.84,
  "author-link": 0.78,
  "marked-byline": 0.72,
  "author-box": 0.66,
};

const authorMetas = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "citation_author",
  "citation_authors",
  "cxenseparse:author",
  "article:author_name",
  "mediator_author",
];

export function findDeclaredAuthors(
  page: Page,
  sources: Sources,
  title: TitleFinding,
): DeclaredAuthors {
  const isSite = (name: string) => isSiteName(name, sources) && !isOwnersName(name, sources, page);
  const candidates: Candidate[] = [];
  const organisations = new Set<string>();
  const add = (
    names: readonly DeclaredName[],
    source: Candidate["source"],
    span: Span | null,
  ): void => {
    const declared = readDeclared(names, isSite);
    for (const name of declared.organisations) organisations.add(name);
    const isAccount = page.isOther && span === null && declared.people.length === 1;
    const read = declared.people.filter(
      (name) =>
        !isMaker(name, page.document) &&
        // A box by itself says little, and pages that are no articles show whose account made them.
        (source !== "author-box" || isGivenName(name) || personIn(name, "bare") !== null) &&
        !(isAccount && !page.document.text.includes(name)),
    );
    // Whom the page itself calls a reviewer or an editor did not write it, though machines are told so;
    // but where they are told of nobody else, that one is all the site has.
    const writers = read.filter((name) => !hasOtherRole(name, page.document));
    const people = span === null && writers.length === 0 ? read : writers;
    if (people.length === 0) return;
    const authors = people.map((name): Author => ({ name, role: "author" }));
    candidates.push({ authors, source, span, confidence: confidences[source] });
  };
  add(fromJsonLd(sources), "json-ld", null);
  for (const texts of [...authorMetas.map((name) => sources.metas([name])), labelled(sources)])
    add(
      texts.map((text) => ({ text, kind: kindOf(text, sources) })),
      "meta",
      null,
    );
  const near = marksNear(page, sources, title);
  const micro = near.filter(({ itemprop }) => /\bauthor\b/.test(itemprop));
  if (micro.length > 0) add(namesOf(micro, sources), "microdata", micro[0]!.span);
  const linked = near.filter(({ rel }) => /\bauthor\b/i.test(rel));
  if (linked.length > 0) add(namesOf(linked, sources), "rel-author", linked[0]!.span);
  const addressed = near.filter(
    (mark) => isAuthorLink(mark) && !followsOtherRole(mark.span, page.document),
  );
  if (addressed.length > 0) add(namesOf(addressed, sources), "author-link", addressed[0]!.span);
  candidates.push(
    ...fromBylines(near, sources, (name) => isSite(name) || hasOtherRole(name, page.document)),
  );
  const [box] = candidates.length > 0 || page.isList ? [] : marksBelow(page, sources);
  if (box !== undefined) add(namesOf([box], sources), "author-box", box.span);
  if (candidates.length === 0 && !page.isList) {
    const [only] = onlyAuthor(page, sources);
    if (only !== undefined) add(namesOf([only], sources), "author-box", only.span);
  }
  const bio = candidates.length > 0 ? null : findAuthorBio(page);
  if (bio !== null) add([{ text: bio.name, kind: "person" }], "author-box", bio.span);
  return { candidates, organisations: [...organisations] };
}

/** `twitter:label1` names what `twitter:data1` holds: reading time, author, … */
const authorLabel =
  /^(?:written by|author|by|verfasst von|geschrieben von|autor|écrit par|auteur|escrito por|scritto da|autore|geschreven door|napisane przez|автор|написано)$/i;

function labelled({ metas }: Sources): string[] {
  return [1, 2, 3].flatMap((n) =>
    authorLabel.test(metas([`twitter:label${n}`])[0] ?? "") ? metas([`twitter:data${n}`]) : [],
  );
}

/** JSON-LD may say elsewhere that a name is a person's; a label says that somebody wrote the text. */
function kindOf(name: string, sources: Sources): DeclaredName["kind"] {
  const isPerson = sources.graph.people.has(letterKey(name));
  return isPerson || labelled(sources).includes(name) ? "person" : "unknown";
}

/**
 * A blog may be called after the one who writes it. A brand is written as its host is, and nobody
 * calls it a person, or it has no given name.
 */
function isOwnersName(name: string, sources: Sources, { labels }: Page): boolean {
  const key = letterKey(name);
  if (personIn(name, "bare") === null) return false;
  const isPerson = sources.graph.people.has(key);
  if (labels.includes(key.replaceAll(" ", ""))) return isPerson && opensWithGivenName(name);
  return isPerson || sources.siteKeys.has(key);
}

/** The bylines less the site's own name: `Par Le Quai et AFP`. A site called after its author has a given name. */
export function withoutSite(byline: BylineFinding, sources: Sources): BylineFinding {
  const authors = byline.authors.filter(
    ({ name }) =>
      !isSiteName(name, sources) ||
      (opensWithGivenName(name) &&
        (name.includes(" ") || !sources.labels.includes(letterKey(name)))),
  );
  return authors.length < byline.authors.length ? { ...byline, authors } : byline;
}

/** Claims authors from markup and from the lines of the page together. */
export function claimPageAuthors(
  page: Page,
  { candidates, organisations }: DeclaredAuthors,
  byline: BylineFinding,
  textClaims: readonly Annotation[],
): Annotation[] {
  const claims: Annotation[] = [];
  const read = byline.authors.filter(({ role }) => role === "author");
  const declared = byAgreement(
    candidates.filter((candidate) => !isOverruled(candidate, read, byline, page)),
  );
  const [first] = declared;
  const same = first !== undefined && covers(read, first.authors) && covers(first.authors, read);
  // A byline in the page's own words that names all of the declared authors says more of them:
  // roles, places, those whom the markup leaves out.
  const fuller = first !== undefined && read.length > 0 && covers(read, first.authors);
  for (const candidate of declared) {
    const { authors, source, span } = candidate;
    const names = authors.map(({ name }) => name).join(", ");
    const chosen = candidate === first;
    const confidence = chosen && same ? 0.98 : candidate.confidence;
    const at = span ?? undefined;
    const richer = chosen && fuller ? byline.authors : authors;
    claims.push(
      field(
        "authors",
        richer,
        source,
        "metadata/byline",
        confidence,
        [sign(source, names, at)],
        at,
      ),
    );
  }
  for (const claim of textClaims) {
    if (claim.kind !== "field" || claim.field !== "authors" || first === undefined)
      claims.push(claim);
    // Where the markup names people, lines that name others are other people's: captions, teasers.
    else claims.push({ ...claim, confidence: Math.min(claim.confidence, 0.45) });
  }
  const agency = organisations.find((name) => agencyNamed(name) !== null);
  if (agency !== undefined) {
    const known = agencyNamed(agency)!;
    claims.push(
      field("agency", known.name, "markup", "metadata/agency", 0.8, [
        sign("declared-author", agency),
      ]),
      flag("wire-copy", "info", "metadata/wire-copy", 0.8, [sign("declared-author", agency)]),
    );
  }
  return claims;
}

/** A byline in the page's own words, by its confidence; below, names that stand beside a date. */
const saidSo = 0.9;
const likely = 0.6;

/**
 * Whether the page's own byline names others and is to be believed: where the markup names someone who stands
 * nowhere on the page (the account that put it there), or where a box below the text is all there is.
 */
function isOverruled(
  { authors, source }: Candidate,
  read: readonly Author[],
  byline: BylineFinding,
  { document }: Page,
): boolean {
  if (read.length === 0 || authors.some((author) => covers(read, [author]))) return false;
  if (source === "author-box") return byline.confidence >= likely;
  if (byline.confidence < saidSo || (source !== "json-ld" && source !== "meta")) return false;
  return authors.every(({ name }) => !document.text.includes(name));
}

/** Best first; candidates that name the same people make each other surer. */
function byAgreement(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => {
      const agree = candidates.some(
        (other) =>
          other.source !== candidate.source &&
          covers(other.authors, candidate.authors) &&
          covers(candidate.authors, other.authors),
      );
      return {
        ...candidate,
        confidence: Math.min(0.97, candidate.confidence + (agree ? 0.04 : 0)),
      };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Whether `all` names everyone of `some`, who may be called by one name there: `Ann`, `Ann Lee`. */
function covers(all: readonly Author[], some: readonly Author[]): boolean {
  const keys = new Set(
    all.flatMap(({ name }) => [letterKey(name), letterKey(name.split(" ")[0]!)]),
  );
  return some.every(({ name }) => keys.has(letterKey(name)));
}

function fromJsonLd({ article, graph }: Sources): DeclaredName[] {
  if (article === null) return [];
  const named = listOf(own(article, "author"));
  const values = named.length > 0 ? named : listOf(own(article, "creator"));
  return values.flatMap((value) => nameOf(graph.resolve(value)));
}

function nameOf(value: Json | undefined): DeclaredName[] {
  if (typeof value === "string") {
    const text = plain(value);
    return text === null ? [] : [{ text, kind: "unknown" }];
  }
  if (value === null || value === undefined || typeof value !== "object") return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(nameOf);
  const node = value as LdNode;
  const types = typesOf(node);
  const kind = types.includes("person")
    ? "person"
    : types.some((type) => type.endsWith("organization"))
      ? "organisation"
      : "unknown";
  const given = plain(own(node, "givenName"));
  const family = plain(own(node, "familyName"));
  const names = listOf(own(node, "name")).flatMap((name) => plain(name) ?? []);
  if (names.length === 0 && given !== null && family !== null) names.push(`${given} ${family}`);
  return names.map((text) => ({ text, kind }));
}

/** A byline stands at most this many blocks above the title, or below the body's first. */
const above = 6;
const below = 4;

/** Marks between title and body, those of readers' comments left out. */
function marksNear(page: Page, { html }: Sources, title: TitleFinding): HtmlMark[] {
  const { blocks, first } = page;
  if (page.isList) return [];
  const from = blocks[Math.max(0, (title.at >= 0 ? title.at : first - 10) - above)]?.start ?? 0;
  const end = Math.max(first, title.at) + below;
  const to = blocks[Math.min(blocks.length - 1, end)]?.end ?? 0;
  return html.marks.filter(
    (mark) =>
      mark.span !== null &&
      mark.span.start >= from &&
      mark.span.end <= to &&
      !inComment(mark, html.marks),
  );
}

/** Addresses of pages about one author. */
const authorAddress =
  /\/(?:authors?|contributors?|writers?|autor(?:es|en)?|auteurs?)\/[^/?#]{2,80}\/?$/i;

function isAuthorLink({ tag, value }: HtmlMark): boolean {
  return tag === "a" && value !== null && value.length < 300 && authorAddress.test(value);
}

/** An author's box stands at most this many blocks above or below the end of the body. */
const farBelow = 8;
const authorName = /(?:^|[\s_-])author[_-]{0,2}name(?:$|[\s_-])/i;
const boxName = /auth?or[\w-]{0,20}name|name[\w-]{0,20}auth?or|post-author|entry-author|byline/i;

/** Marks of an author just below the body, those of readers' comments left out. */
function marksBelow({ document, blocks, first, last }: Page, { html }: Sources): HtmlMark[] {
  const from = blocks[Math.max(first, last - farBelow)]?.start;
  const to = blocks[Math.min(blocks.length - 1, last + farBelow)]?.end ?? 0;
  if (from === undefined) return [];
  return html.marks.filter(
    (mark) =>
      mark.span !== null &&
      mark.span.start >= from &&
      mark.span.end <= to &&
      mark.span.end - mark.span.start <= 60 &&
      !followsOtherRole(mark.span, document) &&
      (/\bauthor\b/i.test(`${mark.rel} ${mark.itemprop}`) ||
        isAuthorLink(mark) ||
        boxName.test(mark.names)) &&
      !otherRole.test(mark.names) &&
      !inComment(mark, html.marks),
  );
}

/** Where all links to an author's page, and all marks of an author's name, name one: the first of them. */
function onlyAuthor({ document }: Page, sources: Sources): HtmlMark[] {
  const { marks } = sources.html;
  const found = marks.filter(
    (mark) =>
      mark.span !== null &&
      mark.span.end - mark.span.start <= 60 &&
      (mark.within & (landmarks.nav | landmarks.footer | landmarks.aside)) === 0 &&
      (isAuthorLink(mark) || authorName.test(mark.names)) &&
      !followsOtherRole(mark.span, document) &&
      !otherRole.test(mark.names) &&
      !inComment(mark, marks),
  );
  const names = new Set(found.map((mark) => letterKey(sources.textOf(mark))));
  return names.size === 1 ? found.slice(0, 1) : [];
}

function inComment(mark: HtmlMark, marks: readonly HtmlMark[]): boolean {
  for (let at: HtmlMark | undefined = mark; at !== undefined; at = marks[at.parent])
    if (/comment|review|answer/i.test(`${at.itemtype} ${at.itemprop}`)) return true;
  return false;
}

/** Names in marks: that of a `name` inside the mark, else its text; inner marks are not read twice. */
function namesOf(marks: readonly HtmlMark[], sources: Sources): DeclaredName[] {
  const out = new Map<string, DeclaredName>();
  for (const mark of marks.slice(0, 20)) {
    const { marks: all } = sources.html;
    const at = all.indexOf(mark);
    const name = all.find(({ parent, itemprop }) => parent === at && /\bname\b/.test(itemprop));
    const text = name
      ? sources.textOf(name) || (name.value ?? "")
      : (sources.textOf(mark).split("\n")[0] ?? "");
    const kind = /person/i.test(mark.itemtype) ? "person" : "unknown";
    if (text !== "") out.set(letterKey(text), { text: once(text), kind });
  }
  return [...out.values()];
}

/** A name that is written again for screen readers: `Ann LeeAnn Lee`. */
function once(text: string): string {
  const half = text.slice(0, text.length >> 1).trimEnd();
  return half.includes(" ") && (text === half + half || text === `${half} ${half}`) ? half : text;
}

const bylineName = /auth?or|byline|by-line|auteur|autore|verfasser|redakt|writer|contribut/i;
/** Names beside an author's that are none of the text's author. */
const otherRole =
  /review|fact.?check|photo|caption|bio|related|comment|avatar|share|social|follow/i;

/** Lines that class names call a byline. */
function fromBylines(
  marks: readonly HtmlMark[],
  sources: Sources,
  isOther: (name: string) => boolean,
): Candidate[] {
  const people = new Map<string, Author>();
  let start = -1;
  let end = -1;
  for (const mark of marks) {
    if (!bylineName.test(mark.names) || otherRole.test(mark.names)) continue;
    if (mark.span!.start < end) continue;
    // Names further down are those of other articles.
    if (end >= 0 && mark.span!.start > end + 200) break;
    for (const line of sources.textOf(mark).split("\n").slice(0, 4)) {
      const asked = new Line(line);
      const said = readByline(asked);
      const reading = said ?? readBareByline(asked)?.reading;
      for (const { name, role, place } of reading?.people ?? []) {
        if (isOther(name) || people.size >= 20) continue;
        const key = letterKey(name);
        if (!people.has(key))
          people.set(key, { name, role, ...(place !== undefined && { place }) });
        if (start < 0) start = mark.span!.start;
        end = mark.span!.end;
      }
    }
  }
  const authors = [...people.values()];
  if (!authors.some(({ role }) => role === "author")) return [];
  return [
    {
      authors,
      source: "marked-byline",
      confidence: confidences["marked-byline"],
      span: { start, end },
    },
  ];
}
