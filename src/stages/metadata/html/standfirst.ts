import type { Annotation } from "../../../model/claim.ts";
import type { Block } from "../../../model/document.ts";
import { landmarks } from "../../../model/html.ts";
import { letterKey } from "../../../text/letters.ts";
import { endsSentence } from "../../../text/punctuation.ts";
import { countWords } from "../../../text/words.ts";
import { readByline } from "../byline-line.ts";
import { field, sign } from "../claims.ts";
import { isDateLine } from "../date-line.ts";
import { Line } from "../line.ts";
import type { Page } from "../page.ts";
import type { TitleFinding } from "../title.ts";
import { own, plain } from "./json-ld.ts";
import type { Sources } from "./sources.ts";

const standfirstName =
  /stand-?first|(?:^|[^a-z])dek(?:$|[^a-z])|deck|sub-?(?:title|head|headline)|lede|(?:^|[^a-z])lead|intro|summary|excerpt|chapo|vorspann|teaser-?text|entradilla|bajada|sottotitolo|sommario|ingress|underrubrik/i;

/** It stands at most this many blocks below the headline: a kicker, a byline, a picture between. */
const reach = 8;
const [leastWords, mostWords] = [6, 80];
/** Fewer words without a full stop are a kicker or a menu. */
const sentenceWords = 10;
/** Descriptions are cut off after some 150 characters: so much of one proves a line. */
const provingChars = 40;

/** The standfirst: near the headline a line that class names call so, or that the head repeats. */
export function findPageStandfirst(
  page: Page,
  { article, html, metas }: Sources,
  title: TitleFinding,
): Annotation[] {
  if (title.at < 0) return [];
  const near = page.blocks.slice(title.at + 1, title.at + 1 + reach).filter(isLine);
  const descriptions = [
    article === null ? null : plain(own(article, "description")),
    ...metas(["og:description", "description", "twitter:description"]),
  ].flatMap((text) => (text === null ? [] : [letterKey(text.slice(0, 1_000))]));
  const repeated = near.find(({ text }) => {
    const key = letterKey(text);
    return descriptions.some(
      (other) =>
        other.length >= provingChars &&
        (key.startsWith(other) || (other.startsWith(key) && key.length >= provingChars)),
    );
  });
  const named = near.find(({ start, end }) =>
    html.marks.some(
      ({ span, names }) =>
        span !== null && span.start <= start && span.end >= end && standfirstName.test(names),
    ),
  );
  const block = named ?? repeated;
  if (block === undefined) return [];
  const both = named !== undefined && named === repeated;
  // A description that repeats the first paragraph makes it no standfirst.
  if (named === undefined && block.index >= page.first) return [];
  const source = named === undefined ? "description" : "marked-line";
  const confidence = both ? 0.92 : named === undefined ? 0.62 : 0.8;
  const evidence = [sign(source, block.text, block)] as const;
  return [
    field("standfirst", block.text, source, "metadata/standfirst", confidence, evidence, block),
  ];
}

function isLine(block: Block): boolean {
  const line = new Line(block.text);
  const words = countWords(block.text.slice(0, 1_000));
  return (
    words >= leastWords &&
    words <= mostWords &&
    (words >= sentenceWords || endsSentence(block.text)) &&
    block.kind !== "caption" &&
    block.html?.heading !== 1 &&
    ((block.html?.within ?? 0) & landmarks.figure) === 0 &&
    !isDateLine(line) &&
    readByline(line) === null
  );
}
