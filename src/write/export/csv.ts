import { stringify } from "csv-stringify/sync";
import type { ArticleRecord } from "../../model/record.ts";
import { type Exporter, fileOf } from "./exporter.ts";
import { openText } from "./text-file.ts";

/** The columns, in order. The text of the article is not among them. */
const columns: Readonly<Record<string, (record: ArticleRecord) => string | number | null>> = {
  id: ({ id }) => id,
  source: ({ source }) => (typeof source.id === "string" ? source.id : JSON.stringify(source.id)),
  dump: ({ source }) => source.dump,
  locator: ({ source }) => source.locator,
  url: ({ url }) => url,
  canonicalUrl: ({ canonicalUrl }) => canonicalUrl,
  host: ({ host }) => host,
  site: ({ site }) => site,
  section: ({ section }) => section.join(" > "),
  publisher: ({ publisher }) => publisher,
  title: ({ title }) => title,
  authors: ({ authors }) => authors.map(({ name }) => name).join("; "),
  place: ({ dateline }) => dateline?.place ?? null,
  agency: ({ agency }) => agency,
  credit: ({ credit }) => credit,
  published: ({ published }) => published,
  modified: ({ modified }) => modified,
  language: ({ language }) => language,
  words: ({ quality }) => quality.words,
  removedShare: ({ quality }) => quality.removedShare,
  flags: ({ flags }) => flags.map(({ code }) => code).join("; "),
};

/**
 * Metadata as a table. A cell that a spreadsheet would take for a formula gets an apostrophe in front
 * (owasp.org, CSV Injection).
 */
export const csv: Exporter = {
  extension: ".csv",
  open: async (place) => {
    const file = await openText(fileOf(place, ".csv"));
    const rowOf = (cells: readonly (string | number | null)[]): string =>
      stringify([[...cells]], { escape_formulas: true, record_delimiter: "windows" });
    await file.write(rowOf(Object.keys(columns)));
    return {
      write: (record) => file.write(rowOf(Object.values(columns).map((cell) => cell(record)))),
      close: () => file.close(),
      abandon: () => file.abandon(),
    };
  },
};
