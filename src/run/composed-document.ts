import type { Annotation } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { HtmlHead, HtmlPage } from "../model/html.ts";
import type { Span } from "../model/span.ts";
import { type Composed, compose } from "../text/composed.ts";
import { withoutInvisible } from "../text/invisible.ts";

/** A document as stages read it where its text is not in Unicode's composed form. */
export interface ComposedDocument {
  readonly document: Document;
  /**
   * Claims about `document`, of which the first are its own, as claims about the text as read. A mention
   * quotes what stands there, less what shows nothing.
   */
  readonly asRead: (annotations: readonly Annotation[]) => Annotation[];
}

/**
 * The document in composed form and without characters that show nothing, or null if it is so already,
 * as nearly all are. Stages then decide the same of both forms, and the record still keeps every
 * character as it was read.
 */
export function composeDocument(document: Document): ComposedDocument | null {
  const head = document.html && composeHead(document.html.head);
  const composed = compose(document.text) ?? (head ? unchanged(document.text) : null);
  if (composed === null) return null;
  const { text } = composed;
  const moved = mover(composed.fromRead);
  const blocks = document.blocks.map((block) => {
    const span = moved(block);
    return { ...block, ...span, text: text.slice(span.start, span.end) };
  });
  const { html, claims } = document;
  return {
    document: {
      ...document,
      text,
      blocks,
      claims: claims.map((claim) => moveClaim(claim, moved)),
      ...(html !== undefined && { html: composePage({ ...html, ...(head && { head }) }, moved) }),
    },
    asRead: (annotations) => {
      const back = mover(composed.toRead);
      const found = annotations.slice(claims.length).map((annotation) => {
        const claim = moveClaim(annotation, back);
        if (claim.kind !== "mention") return claim;
        const { start, end } = claim.span;
        return { ...claim, surface: withoutInvisible(document.text.slice(start, end)) };
      });
      return [...claims, ...found];
    },
  };
}

type Move = <S extends Span>(span: S) => S;

function mover(map: (span: Span) => Span): Move {
  return (span) => ({ ...span, ...map(span) });
}

function moveClaim<C extends Annotation>(claim: C, move: Move): C {
  const evidence = claim.evidence.map((sign) =>
    sign.at === undefined ? sign : { ...sign, at: move(sign.at) },
  );
  const span = "span" in claim && claim.span !== undefined ? { span: move(claim.span) } : {};
  return { ...claim, ...span, evidence };
}

/** The head with its texts composed; null if they are so already. */
function composeHead(head: HtmlHead): HtmlHead | null {
  let changed = false;
  const write = (text: string): string => {
    const composed = compose(text);
    changed ||= composed !== null;
    return composed?.text ?? text;
  };
  const written: HtmlHead = {
    ...head,
    title: head.title === null ? null : write(head.title),
    metas: head.metas.map((meta) => ({ ...meta, content: write(meta.content) })),
    jsonLd: head.jsonLd.map(write),
  };
  return changed ? written : null;
}

function unchanged(text: string): Composed {
  const same = (span: Span): Span => span;
  return { text, toRead: same, fromRead: same };
}

function composePage(html: HtmlPage, move: Move): HtmlPage {
  return {
    ...html,
    marks: html.marks.map((mark) =>
      mark.span === null ? mark : { ...mark, span: move(mark.span) },
    ),
    inlines: () => html.inlines().map((inline) => move(inline)),
    images: () => {
      const { base, images } = html.images();
      const moved = (span: Span | null): Span | null => span && move(span);
      return {
        base,
        images: images.map((image) => ({
          ...image,
          caption: moved(image.caption),
          credit: moved(image.credit),
        })),
      };
    },
  };
}
