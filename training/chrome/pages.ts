import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type AlignedLine, alignLines, type GoldText } from "../../src/eval/align.ts";
import { cropDump } from "../../src/eval/crop.ts";
import { type InputForm, type PageInput, pageInput } from "../../src/eval/page-input.ts";
import { randomInteger, seededRandom } from "../../src/eval/random.ts";
import type { TruthPage } from "../../src/eval/truth.ts";
import type { Document } from "../../src/model/document.ts";
import { documentOf } from "../document.ts";

/** A page, or a text dump of it, with a label for each block. */
export interface LabelledDump {
  readonly page: TruthPage;
  readonly form: InputForm;
  readonly input: PageInput;
  readonly document: Document;
  readonly labels: readonly AlignedLine[];
}

const forms: readonly InputForm[] = ["html", "text-a", "text-b", "text-d", "body"];

/**
 * The dumps of a page to learn from: the HTML, the whole page as text twice, two crops, the clean text, and the page
 * with most of its article left out, because the pages are longer than what an agency files.
 */
export function dumpsOf(folder: string, page: TruthPage): LabelledDump[] {
  const inputs = forms.flatMap((form) => {
    const input = pageInput(folder, page, form);
    return input === null ? [] : [{ form, input }];
  });
  for (const lines of [secondCrop(folder, page), shortArticle(folder, page)]) {
    if (lines !== null)
      inputs.push({
        form: "text-d",
        input: { content: lines.join("\n"), mediaType: "text/plain", lines },
      });
  }
  return inputs.map(({ form, input }) => {
    const document = documentOf(page, input);
    const lines = document.blocks.map(({ text }) => text);
    return { page, form, input, document, labels: alignLines(lines, goldOf(page)) };
  });
}

/** Another draw of what the crop keeps. */
function secondCrop(folder: string, page: TruthPage): string[] | null {
  return cropDump(htmlOf(folder, page), goldOf(page), `${page.id} again`);
}

/** A third crop, of whose body two to nine lines are kept. */
function shortArticle(folder: string, page: TruthPage): string[] | null {
  const lines = cropDump(htmlOf(folder, page), goldOf(page), `${page.id} short`);
  if (lines === null) return null;
  const labels = alignLines(lines, goldOf(page));
  const body = labels.flatMap(({ label }, index) => (label === "body" ? [index] : []));
  const random = seededRandom(`${page.id} kept`);
  const head = randomInteger(random, 1, 6);
  const tail = randomInteger(random, 1, 3);
  if (body.length <= head + tail) return null;
  const [from, to] = [body[head]!, body[body.length - tail]!];
  return [...lines.slice(0, from), ...lines.slice(to)];
}

function goldOf({ body, standfirst, title }: TruthPage): GoldText {
  return { body: body ?? "", standfirst, title };
}

function htmlOf(folder: string, page: TruthPage): string {
  return gunzipSync(readFileSync(join(folder, page.file))).toString("utf8");
}
