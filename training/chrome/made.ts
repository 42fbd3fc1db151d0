import type { AlignedLine } from "../../src/eval/align.ts";
import type { InputForm } from "../../src/eval/page-input.ts";
import { documentOf } from "../document.ts";
import { generate, type Page } from "../templates/generate.ts";
import { known } from "../templates/known.ts";
import { isChrome, type Label } from "../templates/line.ts";
import { bare, mixed } from "../templates/mixed.ts";
import type { TemplateSet } from "../templates/template.ts";
import type { LabelledDump } from "./pages.ts";

/** Different articles that a template is shown with. */
export const articlesPerTemplate = 5;

/**
 * Made-up pages: the annotated ones are of few kinds of article, and a poem, a liveblog or a list of
 * share prices has to survive the same boxes, in whatever order they come, and to be left alone where there
 * are none.
 */
export function madeDumps(): LabelledDump[] {
  return known.flatMap((set) => {
    const pages = generate(set, 1, articlesPerTemplate);
    return [
      ...[...pages, ...mixed(pages)].map((page) => dumpOf(page, set, "made", "text-a")),
      ...bare(pages).map((page) => dumpOf(page, set, "bare", "body")),
    ];
  });
}

function dumpOf(
  made: Page,
  { name }: TemplateSet,
  set: "made" | "bare",
  form: InputForm,
): LabelledDump {
  const page = {
    id: made.id,
    file: made.id,
    set,
    url: null,
    // Templates of one set share articles and words.
    domain: `the ${name} set`,
    language: made.language,
    pageType: "article",
    title: null,
    authors: [],
    published: null,
    body: null,
    standfirst: [],
    doubtful: false,
    with: [],
    without: [],
  };
  const lines = made.text.split("\n");
  const input = { content: made.text, mediaType: "text/plain", lines } as const;
  const document = documentOf(page, input);
  const labels = document.blocks.map(({ start, end }) =>
    labelOf(made.labels.slice(lineAt(made, start), lineAt(made, end - 1) + 1)),
  );
  return { page, form, input, document, labels };
}

/** The label of a block that spans lines with these labels: of wrapped text, lines are joined. */
function labelOf(lines: readonly Label[]): AlignedLine {
  const [first, ...rest] = lines.filter((label) => label !== "blank").map(labelled);
  const agreed = rest.every(({ label }) => label === first?.label);
  return first !== undefined && agreed ? first : { label: "ambiguous", weight: 1 };
}

function labelled(label: Label): AlignedLine {
  if (label === "body" || label === "title" || label === "standfirst") return { label, weight: 1 };
  const chrome = isChrome(label) || label === "byline" || label === "date";
  return { label: chrome ? "chrome" : "ambiguous", weight: 1 };
}

function lineAt({ text }: Page, place: number): number {
  let line = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
