import type { Annotation } from "../../../model/claim.ts";
import type { Span } from "../../../model/span.ts";
import { letterKey } from "../../../text/letters.ts";
import { countWords } from "../../../text/words.ts";
import { field, sign } from "../claims.ts";
import type { Page } from "../page.ts";
import type { TitleFinding } from "../title.ts";
import { own, plain } from "./json-ld.ts";
import type { Sources } from "./sources.ts";

const standfirstName =
  /stand-?first|\bdek\b|[-_]dek\b|\bdeck\b|[-_]deck\b|sub-?(?:title|head|headline)\b|sub_?(?:title|head)|chapo|vorspann|teaser-?text|article[-_ ]?(?:lead|intro|summary)|\blead\b|\blede\b|(?:^|[-_ ])intro(?:$|[-_ ])|summary/i;

/** A standfirst stands at most this many blocks below the headline. */
const reach = 8;

/** The lines between headline and body that the markup or the page's description calls its summary. */
export function findPageStandfirst(
  page: Page,
  sources: Sources,
  title: TitleFinding,
): Annotation[] {
  const { blocks } = page;
  if (title.at < 0) return [];
  const { article, html, metas, textOf } = sources;
  const end = blocks[Math.min(blocks.length - 1, title.at + reach)]!.end;
  const from = blocks[title.at]!.end;
  const claims: Annotation[] = [];
  const add = (text: string, source: string, confidence: number, span: Span): void => {
    claims.push(
      field(
        "standfirst",
        text,
        source,
        "metadata/standfirst",
        confidence,
        [sign(source, text, span)],
        span,
      ),
    );
  };
  const marked = html.marks.find(
    ({ names, span, itemprop }) =>
      span !== null &&
      span.start >= from &&
      span.end <= end &&
      (standfirstName.test(names) || /\b(?:alternativeHeadline|description)\b/.test(itemprop)),
  );
  if (marked?.span) {
    const text = textOf(marked);
    const words = countWords(text);
    if (words >= 5 && words <= 90 && !text.includes("\n")) add(text, "marked", 0.8, marked.span);
  }
  const described = new Set(
    [
      article === null ? null : plain(own(article, "description")),
      ...metas(["og:description", "description"]),
    ]
      .flatMap((text) => (text ? [letterKey(text)] : []))
      .filter((key) => key.length > 20),
  );
  const block = blocks
    .slice(title.at + 1, title.at + 1 + reach)
    .find(({ text }) => text.length <= 600 && described.has(letterKey(text)));
  // The first paragraph is often the description too: what follows tells them apart.
  if (block !== undefined && block.index < page.first) add(block.text, "description", 0.75, block);
  return claims;
}
