import { decode } from "../stages/decode/decode.ts";
import { segment } from "../stages/segment/segment.ts";
import type { HostRules, RuleExample, SiteRule } from "../stages/site-rules/rule.ts";
import { foundBy } from "../stages/site-rules/stage.ts";

/** An example in which a rule does not find exactly the lines that it should. */
export interface RuleMistake {
  readonly host: string;
  readonly rule: string;
  /** Counted from 1. */
  readonly example: number;
  /** Lines that it should find and does not. */
  readonly missed: readonly string[];
  /** Lines that it finds and should not. */
  readonly extra: readonly string[];
}

/** Runs the examples of all rules. */
export function checkRuleExamples(hosts: readonly HostRules[]): RuleMistake[] {
  return hosts.flatMap(({ host, rules }) =>
    rules.flatMap((rule) =>
      rule.examples.flatMap((example, index) => {
        const found = linesFound(rule, example);
        const missed = example.lines.filter((line) => !found.includes(line));
        const extra = found.filter((line) => !example.lines.includes(line));
        if (missed.length + extra.length === 0) return [];
        return [{ host, rule: rule.name, example: index + 1, missed, extra }];
      }),
    ),
  );
}

function linesFound(rule: SiteRule, { html, text }: RuleExample): string[] {
  const document = segment(
    decode({
      origin: { dump: "rules", locator: rule.name, offset: 0 },
      content: html ?? text ?? "",
      mediaType: html === undefined ? "text/plain" : "text/html",
      url: null,
      fetchedAt: null,
      extra: {},
    }),
  );
  return [...foundBy(rule, document)].map((block) => block.text);
}
