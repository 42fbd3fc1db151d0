import { decide } from "../../src/apply/decide.ts";
import { loadPipeline } from "../../src/config/load.ts";
import { pageInput } from "../../src/eval/page-input.ts";
import { readTruth } from "../../src/eval/truth.ts";
import { examine } from "../../src/run/examine.ts";
import { headlineRows } from "../../src/stages/metadata/headline/features.ts";
import { type Page, readPage } from "../../src/stages/metadata/page.ts";
import { letterKey } from "../../src/text/letters.ts";
import { generate } from "../templates/generate.ts";
import { known } from "../templates/known.ts";

/** What is seen of the lines of a page that may be its headline, and which of them are. */
export interface HeadlinePage {
  readonly kind: "made-up pages" | "from the headline on" | "crops";
  /** The set, or the domain. */
  readonly source: string;
  /** By line, by `headlineFeatures`. */
  readonly rows: readonly (readonly number[])[];
  readonly isTitle: readonly boolean[];
}

/**
 * One page of every template, every other one of these from its headline on, as clean texts begin, and a
 * crop of every annotated article; those without a body are left out.
 */
export function headlinePages(folder: string): HeadlinePage[] {
  const made = known.flatMap((set) =>
    generate(set, 1, 1).flatMap(({ text, labels }, at) => {
      const lines = text.split("\n");
      const titles = lines.filter((_, line) => labels[line] === "title");
      const below = lines.slice(labels.indexOf("title")).join("\n");
      return [
        ...seen("made-up pages", set.name, text, null, titles),
        ...(at % 2 === 0 && titles.length > 0
          ? seen("from the headline on", set.name, below, null, titles)
          : []),
      ];
    }),
  );
  const crops = readTruth(folder, { only: ["pageType=article"] }).flatMap((page) => {
    const input = page.title === null ? null : pageInput(folder, page, "text-d");
    const { domain, id, url, title } = page;
    return input === null ? [] : seen("crops", domain ?? id, String(input.content), url, [title!]);
  });
  return [...made, ...crops];
}

function seen(
  kind: HeadlinePage["kind"],
  source: string,
  text: string,
  url: string | null,
  titles: readonly string[],
): HeadlinePage[] {
  const page = pageOf(text, url);
  const lines = headlineRows(page);
  if (lines.length === 0) return [];
  const keys = new Set([...titles, titles.join(" ")].map(letterKey));
  return [
    {
      kind,
      source,
      rows: lines.map(({ values }) => values),
      isTitle: lines.map(({ index }) => keys.has(letterKey(page.blocks[index]!.text))),
    },
  ];
}

const news = loadPipeline("news");
/** The stages that the metadata stage comes after. */
const before = {
  ...news,
  stages: news.stages.slice(
    0,
    news.stages.findIndex(({ name }) => name === "metadata"),
  ),
};

/** A text as the metadata stage sees it. */
function pageOf(content: string, url: string | null): Page {
  const origin = { id: "", dump: "training", locator: "", offset: 0 };
  const mediaType = "text/plain";
  const { document, annotations } = examine(
    { origin, content, mediaType, url, fetchedAt: null, extra: {} },
    before,
  );
  const { changes } = decide(annotations, news.policy);
  return readPage(
    document,
    annotations,
    changes.filter(({ claim }) => claim.kind === "remove"),
  );
}
