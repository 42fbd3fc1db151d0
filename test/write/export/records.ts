import { clean } from "../../../src/clean.ts";
import type { ArticleRecord } from "../../../src/model/record.ts";
import type { Exporter, OpenExport } from "../../../src/write/export/exporter.ts";
import { folderOf } from "../../read/folder.ts";

const story = `Harbour council votes for the longer pier
By Ines Calder
PORT ASKEL (AP) — The harbour council voted on Tuesday to build the longer of two piers 🚢 after a long debate, its chair Ruth Ammerdown said.
Mayor Tomas Birkett called the decision "a gift to the ferries" and promised work for two summers.
Ammerdown said that the pier would open in three years at the earliest.
goodRead! (58)
Related
- Bakers warn of dearer bread before the winter
`;

/** Records as cleaning makes them, and with values that are hard on formats. */
export function sampleRecords(): ArticleRecord[] {
  const plain = clean({ id: 7, url: "https://example.org/news/pier", text: story, dump: "d" });
  const html = clean({
    id: { nested: ["id", 1.5] },
    url: "https://sub.example.com/a?b=c",
    html: `<!doctype html><html lang="en"><head><title>Longer pier</title>
<meta property="article:published_time" content="2024-05-06T07:08:09+02:00">
<meta name="author" content="Ines Calder"></head><body><article><h1>Longer pier</h1>
${story
  .split("\n")
  .slice(2, 5)
  .map((line) => `<p>${line}</p>`)
  .join("\n")}</article></body></html>`,
    fetchedAt: "2024-06-01T00:00:00Z",
    extra: { score: 0.25, tags: ["a", null, { b: [] }], __proto__: 1 },
  });
  const empty = clean({ text: "Nothing but this line." });
  return [
    plain,
    html,
    empty,
    {
      ...plain,
      id: "0".repeat(64),
      host: null,
      url: null,
      title: '=HYPERLINK("http://example.org")',
      site: "@site",
      credit: "\tcredit",
      agency: "-agency",
      publisher: "+publisher",
      alternativeTitles: ["a, b", 'c "d"\r\ne', "\u2028"],
      authors: [
        { name: "Ines Calder", role: "author", place: "Port Askel" },
        { name: "Jo Aske", role: "editor" },
      ],
      published: "2024",
      modified: null,
      language: null,
    },
  ];
}

/** Writes records with an exporter and gives the folder. */
export async function exported(
  exporter: Exporter,
  records: readonly ArticleRecord[],
  name = "records",
): Promise<string> {
  const folder = folderOf({});
  await writeAll(await exporter.open({ folder, name }), records);
  return folder;
}

export async function writeAll(out: OpenExport, records: readonly ArticleRecord[]): Promise<void> {
  for (const record of records) await out.write(record);
  await out.close();
}

export function linesOf<T>(text: string): T[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
