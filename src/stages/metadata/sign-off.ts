import type { Annotation } from "../../model/claim.ts";
import type { Author } from "../../model/field.ts";
import type { Span } from "../../model/span.ts";
import { field, remove, sign } from "./claims.ts";
import type { Page } from "./page.ts";
import { readSignOff } from "./sign-off-text.ts";

/** What closes the body: people in roles, agencies. */
export interface SignOffFinding {
  readonly people: readonly Author[];
  readonly agencies: readonly {
    readonly text: string;
    readonly wrote: boolean;
    readonly span: Span;
  }[];
  readonly claims: readonly Annotation[];
}

/** A sign-off stands among the last paragraphs, or a few lines after a body that was cut short. */
const before = 6;
const after = 8;

/** Finds the sign-off and the line of signs that parts it from the body. */
export function findSignOff(page: Page): SignOffFinding {
  const { blocks, first, last } = page;
  const people: Author[] = [];
  const agencies: { text: string; wrote: boolean; span: Span }[] = [];
  const claims: Annotation[] = [];
  const credits: { readonly text: string; readonly span: Span }[] = [];
  const end = Math.min(blocks.length, last + 1 + after);
  for (let i = Math.max(first + 1, last + 1 - before); i < end; i++) {
    const block = blocks[i]!;
    const reading = readSignOff(block.text);
    if (reading === null) continue;
    // Beyond the body a line of people without a sentence may belong to another article.
    if (i > last && reading.people.length === 0 && i > last + 3) continue;
    const span = { start: block.start + reading.span.start, end: block.start + reading.span.end };
    people.push(...reading.people);
    agencies.push(...reading.agencies.map((agency) => ({ ...agency, span })));
    const text = block.text.slice(reading.span.start);
    credits.push({ text, span });
    claims.push(
      remove(span, "metadata/sign-off", reading.people.length > 0 ? 0.93 : 0.85, [
        sign("sign-off", text, span),
      ]),
    );
    const parting = blocks[i - 1];
    if (reading.whole && parting && /^(?:[_*#=~•·–—-]\s?){1,40}$/u.test(parting.text))
      claims.push(
        remove(parting, "metadata/sign-off-separator", 0.95, [
          sign("before-sign-off", parting.text, parting),
        ]),
      );
  }
  const [credit] = credits;
  if (credit) {
    const lastCredit = credits.at(-1)!;
    claims.push(
      field(
        "credit",
        credits.map(({ text }) => text).join("\n"),
        "sign-off",
        "metadata/sign-off",
        0.9,
        [sign("sign-off", credit.text, credit.span)],
        { start: credit.span.start, end: lastCredit.span.end },
      ),
    );
  }
  return { people, agencies, claims };
}
