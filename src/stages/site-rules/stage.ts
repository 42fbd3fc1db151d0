import { z } from "zod";
import type { Annotation, Claim } from "../../model/claim.ts";
import type { Block, Document } from "../../model/document.ts";
import { defineStage, type Stage } from "../../model/stage.ts";
import { parseSiteRules } from "./parse.ts";
import type { SiteRule } from "./rule.ts";

/** What users say of single hosts outweighs all that can be guessed. */
const told = 0.99;
/** Inside a body that a rule names, what is chrome beyond doubt is still cut. */
const inside = 0.92;

/** Lines of single hosts that users know better than any rule for all. */
export const siteRules: Stage = defineStage({
  name: "site-rules",
  version: 1,
  after: [],
  reasons: {
    "site-rules/remove": "A rule for this host says that the line is not the article.",
    "site-rules/keep": "A rule for this host says that the line is the article.",
    "site-rules/body": "A rule for this host says where the article stands.",
  },
  options: z.strictObject({
    file: z
      .string()
      .default("")
      .describe("YAML file of rules for single hosts, relative to the pipeline; empty for none."),
  }),
  prepare: ({ file }, { read }) => {
    if (file === "") return () => [];
    const byHost = new Map(
      parseSiteRules(read(file), file).map(({ host, rules }) => [host, rules]),
    );
    return ({ document }) =>
      rulesFor(document.url, byHost).flatMap((rule) => claims(document, rule));
  },
});

/** The rules for the host of an address and for the domains that it belongs to. */
function rulesFor(
  url: string | null,
  byHost: ReadonlyMap<string, readonly SiteRule[]>,
): readonly SiteRule[] {
  if (url === null || !URL.canParse(url)) return [];
  const labels = new URL(url).hostname.split(".").slice(-10);
  return labels.flatMap((_, i) => byHost.get(labels.slice(i).join(".")) ?? []);
}

function claims(document: Document, rule: SiteRule): Annotation[] {
  const found = foundBy(rule, document);
  if (found.size === 0) return [];
  return document.blocks.flatMap((block): Annotation[] => {
    const is = found.has(block);
    const { start, end } = block;
    const claim = { span: { start, end }, reason: `site-rules/${rule.action}` as const };
    const { evidence } = proof(rule);
    if (rule.action === "body")
      return [{ ...claim, kind: is ? "keep" : "remove", confidence: is ? inside : told, evidence }];
    return is ? [{ ...claim, kind: rule.action, confidence: told, evidence }] : [];
  });
}

/** The lines of a document that a rule finds. */
export function foundBy({ css, line }: SiteRule, { blocks, html }: Document): ReadonlySet<Block> {
  if (line !== null) return new Set(blocks.filter(({ text }) => line.matches(text)));
  if (css === null || html === undefined) return new Set();
  const selected = css.select(html.elements);
  return new Set(blocks.filter((block) => selected[block.html!.element] === 1));
}

function proof({ name, css, line }: SiteRule): Pick<Claim, "evidence"> {
  const [how, what] = css ? ["css", css.source] : ["line", line!.source];
  return {
    evidence: [
      { signal: "rule", value: name },
      { signal: how!, value: what! },
    ],
  };
}
