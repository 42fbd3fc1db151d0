import { z } from "zod";
import type { Annotation, Evidence, FlagClaim, ReasonCode } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { defineStage, type Stage } from "../../model/stage.ts";
import { isParagraph } from "./features/layout.ts";
import { featuresOf } from "./features.ts";
import { PageTypeModel, type PageVerdict } from "./model/model.ts";
import weights from "./model/weights.json" with { type: "json" };
import { findNotice, type Notice, type NoticeKind } from "./notices.ts";
import { isPlainText } from "./plain.ts";

/** Says of HTML pages that are no articles what they are. Text does not show it. */
export const pageType: Stage = defineStage({
  name: "page-type",
  version: 2,
  after: [],
  reasons: {
    "page-type/not-article":
      "The page is a list, a product, a forum, documentation, an offer, or a notice.",
    "page-type/list-page": "The page lists articles, products or other pages.",
    "page-type/error": "The page says that something went wrong, whatever its HTTP status was.",
    "page-type/login": "The page asks readers to log in and shows nothing else.",
    "page-type/consent": "The page asks for consent and shows nothing else.",
    "page-type/bot-check": "The page checks that its reader is no program.",
  },
  options: z.strictObject({}),
  prepare: () => {
    const model = new PageTypeModel(weights);
    return ({ document }) => findPageType(document, model);
  },
});

/** What a notice is flagged as, beside `not-article`. */
const codes: { readonly [kind in NoticeKind]: string } = {
  error: "soft-404",
  login: "login-wall",
  consent: "consent-wall",
  "bot-check": "bot-check",
};
/** Phrases in headings of pages without text: right on all of 1,800 pages. */
const noticeConfidence = 0.9;

function findPageType(document: Document, model: PageTypeModel): Annotation[] {
  const { html, blocks } = document;
  if (html === undefined) return [];
  const paragraphs = blocks.filter(isParagraph);
  const found = findNotice(blocks, html.head, paragraphs);
  if (found) return noticeFlags(found);
  if (isPlainText(document, html, paragraphs)) return [];
  const verdict = model.judge(featuresOf(document, html, paragraphs));
  return verdict.article < 0.5 ? verdictFlags(document, verdict) : [];
}

function noticeFlags({ kind, said, at }: Notice): FlagClaim[] {
  const evidence: Claimed = [
    { signal: "page-type", value: kind },
    { signal: "says", value: said, ...(at && { at }) },
  ];
  return [
    flag("not-article", "page-type/not-article", noticeConfidence, evidence),
    flag(codes[kind], `page-type/${kind}`, noticeConfidence, evidence),
  ];
}

function verdictFlags({ url }: Document, { article, kind, because }: PageVerdict): FlagClaim[] {
  const evidence: Claimed = [
    { signal: "page-type", value: isHome(url) ? "home" : kind },
    { signal: "article-chance", value: round(article) },
    ...because.map(
      ({ feature, value, logOdds }): Evidence => ({
        signal: feature,
        value: `${round(value)} (${logOdds < 0 ? "−" : "+"}${round(Math.abs(logOdds))})`,
      }),
    ),
  ];
  const confidence = round(1 - article);
  const flags = [flag("not-article", "page-type/not-article", confidence, evidence)];
  if (kind === "list") flags.push(flag("list-page", "page-type/list-page", confidence, evidence));
  return flags;
}

/** Whether the address has neither a path nor a query. */
function isHome(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}

type Claimed = readonly [Evidence, ...Evidence[]];

function flag(code: string, reason: ReasonCode, confidence: number, evidence: Claimed): FlagClaim {
  return { kind: "flag", code, severity: "warning", reason, confidence, evidence };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
