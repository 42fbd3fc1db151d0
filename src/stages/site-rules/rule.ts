import { z } from "zod";
import { type LinePattern, readLinePattern } from "./line-pattern.ts";
import { type ElementSelector, readSelector } from "./selector.ts";

/** What a rule does with the lines that it finds. */
export const ruleActions = ["remove", "keep", "body"] as const;

export type RuleAction = (typeof ruleActions)[number];

/** A page or a text, and exactly the lines of it that the rule must find. */
export interface RuleExample {
  readonly html?: string;
  readonly text?: string;
  readonly lines: readonly string[];
}

export interface SiteRule {
  readonly name: string;
  readonly action: RuleAction;
  /** What finds its lines: one of both. */
  readonly css: ElementSelector | null;
  readonly line: LinePattern | null;
  readonly examples: readonly RuleExample[];
}

const css = checked(readSelector);
const line = checked(readLinePattern);
const finder = z
  .strictObject({ css: css.exactOptional(), line: line.exactOptional() })
  .refine((found) => (found.css === undefined) !== (found.line === undefined), {
    message: "either css or line",
  });

const example = z
  .strictObject({
    html: z.string().min(1).exactOptional(),
    text: z.string().min(1).exactOptional(),
    lines: z.array(z.string().min(1)),
  })
  .refine(({ html, text }) => (html === undefined) !== (text === undefined), {
    message: "either html or text",
  });

const rule = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a name in lower case with hyphens"),
    remove: finder.exactOptional(),
    keep: finder.exactOptional(),
    body: z.strictObject({ css }).exactOptional(),
    examples: z.array(example).min(1),
  })
  .refine((value) => ruleActions.filter((action) => value[action] !== undefined).length === 1, {
    message: `exactly one of ${ruleActions.join(", ")}`,
  })
  .refine(({ examples }) => examples.some(({ lines }) => lines.length > 0), {
    message: "an example with a line that the rule finds",
  })
  .transform((value): SiteRule => {
    const action = ruleActions.find((name) => value[name] !== undefined)!;
    const found: { readonly css?: ElementSelector; readonly line?: LinePattern } = value[action]!;
    return {
      name: value.name,
      action,
      css: found.css ?? null,
      line: found.line ?? null,
      examples: value.examples,
    };
  });

/** A host with its rules. */
export interface HostRules {
  /** In lower case, without `www.`; its subdomains are meant too. */
  readonly host: string;
  readonly rules: readonly SiteRule[];
}

export const hostRules: z.ZodType<HostRules> = z.strictObject({
  host: z
    .string()
    .transform(asInAddresses)
    .pipe(
      z
        .string()
        .regex(
          /^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/,
          "a host without scheme, port and path, which stands for its subdomains too: example.org",
        ),
    )
    .transform((host) => host.replace(/^www\./, "")),
  rules: z.array(rule).min(1),
});

/** A host as addresses name it once they are read: in lower case, letters beyond ASCII encoded. */
function asInAddresses(host: string): string {
  const isBare = !/[/:@?#\\\s]/.test(host) && URL.canParse(`http://${host}`);
  return isBare ? new URL(`http://${host}`).hostname : host;
}

function checked<T extends object>(read: (source: string) => T | string): z.ZodType<T, string> {
  return z.string().transform((source, context) => {
    const value = read(source);
    if (typeof value !== "string") return value;
    context.addIssue({ code: "custom", message: value });
    return z.NEVER;
  });
}
