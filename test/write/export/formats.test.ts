import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { NewsArticle, WithContext } from "schema-dts";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { csv } from "../../../src/write/export/csv.ts";
import { dolma } from "../../../src/write/export/dolma.ts";
import { ninjs } from "../../../src/write/export/ninjs.ts";
import { schemaOrg } from "../../../src/write/export/schema-org.ts";
import { exported, linesOf, sampleRecords } from "./records.ts";

const records = sampleRecords();
const file = async (...args: Parameters<typeof exported>) =>
  readFileSync(`${await exported(...args)}/records${args[0].extension}`, "utf8");

describe("CSV", () => {
  test("one row a record; another reader finds the values", async () => {
    const rows = parse(await file(csv, records), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ title: records[0]!.title, dump: "d", source: "7" });
    expect(rows[1]!.source).toBe('{"nested":["id",1.5]}');
    expect(rows[3]!.authors).toBe("Ines Calder; Jo Aske");
  });

  test("cells that a spreadsheet would run are text", async () => {
    const [, ...rows] = parse(await file(csv, records)) as string[][];
    expect(rows[3]).toEqual(
      expect.arrayContaining([
        '\'=HYPERLINK("http://example.org")',
        "'@site",
        "'\tcredit",
        "'-agency",
        "'+publisher",
      ]),
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe("Dolma", () => {
  interface Line {
    readonly id: string;
    readonly source: string;
    readonly text?: string;
    readonly attributes?: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
  }
  const read = async (): Promise<readonly [Line[], Line[]]> => {
    const folder = await exported(dolma, records);
    const lines = (path: string) => linesOf<Line>(gunzipSync(readFileSync(path)).toString());
    return [
      lines(`${folder}/documents/records.jsonl.gz`),
      lines(`${folder}/attributes/copydesk/records.jsonl.gz`),
    ];
  };

  test("documents and attributes match line by line", async () => {
    const [documents, attributes] = await read();
    expect(documents.map(({ id, source }) => [id, source])).toEqual(
      attributes.map(({ id, source }) => [id, source]),
    );
    expect(documents.map(({ text }) => text)).toEqual(records.map(({ body }) => body));
    for (const line of documents)
      expect(Object.keys(line).sort()).toEqual(
        expect.arrayContaining(["id", "metadata", "source", "text"]),
      );
  });

  test("spans are in code points: they cut out what the record says", async () => {
    const [documents, attributes] = await read();
    for (const [index, { body, blocks, names }] of records.entries()) {
      const points = Array.from(documents[index]!.text!);
      const cut = (name: string) =>
        (attributes[index]!.attributes![name] ?? []).map(([start, end]) =>
          points.slice(start, end).join(""),
        );
      const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
      expect(cut("copydesk__blocks__paragraph")).toEqual(
        paragraphs.map(({ start, end }) => body.slice(start, end)),
      );
      const mentions = names
        .flatMap(({ mentions }) => mentions)
        .filter(({ bodyStart }) => bodyStart !== undefined);
      expect(cut("copydesk__names__mention")).toEqual(
        mentions.map(({ bodyStart, bodyEnd }) => body.slice(bodyStart, bodyEnd)),
      );
      expect(cut("copydesk__quality__words")).toEqual([body]);
    }
    expect(records[0]!.body).toContain("🚢");
    expect(records[0]!.names.length).toBeGreaterThan(1);
  });
});

/**
 * The rules of the published schema for the properties that we write: names, types, formats, values,
 * what is required, and that no other property is allowed at any level. Read from
 * specification/ninjs-schema_3.0.json of github.com/iptc/newsinjson at 0a63ad5 (IPTC, CC BY 4.0); the
 * schema itself is in no package of the registry.
 */
const uri = z.string().refine((text) => URL.canParse(text));
const dateTime = z.iso.datetime({ offset: true });
const valued = z.strictObject({
  role: z.string().optional(),
  contentType: z.string().optional(),
  value: z.string(),
});
const named = { name: z.string().optional(), uri: uri.optional(), literal: z.string().optional() };
const related = z.strictObject({ ...named, rel: z.string().optional() });
const ninjsItem = z.strictObject({
  uri,
  // Of audio, video, picture, graphic, composite, component, event and planning we have none.
  type: z.literal("text"),
  representationType: z.enum(["full", "partial"]),
  profile: z.string(),
  versionCreated: dateTime.optional(),
  contentCreated: dateTime.optional(),
  language: z.string().optional(),
  headlines: z.array(valued).optional(),
  title: z.string().optional(),
  descriptions: z.array(valued).optional(),
  bodies: z.array(valued.extend({ charCount: z.int(), wordCount: z.int() })),
  by: z.string().optional(),
  people: z.array(related).optional(),
  organisations: z.array(related).optional(),
  places: z.array(related).optional(),
  subjects: z.array(related).optional(),
  infoSources: z.array(z.strictObject({ ...named, role: z.string().optional() })).optional(),
  located: z.string().optional(),
  renditions: z
    .array(z.strictObject({ name: z.string(), href: uri, contentType: z.string() }))
    .optional(),
  altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })),
  standard: z.strictObject({ name: z.string(), version: z.string(), schema: uri }),
});

describe("ninjs 3.0", () => {
  test("keeps to the rules of the schema", async () => {
    const items = linesOf<unknown>(await file(ninjs, records));
    expect(items).toHaveLength(records.length);
    for (const item of items) ninjsItem.parse(item);
  });

  test("holds what the record says, and no date-time that is not known", async () => {
    const [plain, html, , other] = linesOf<z.infer<typeof ninjsItem>>(await file(ninjs, records));
    expect(plain!.headlines![0]).toEqual({ role: "main", value: records[0]!.title });
    expect(plain!.bodies[0]!.value).toBe(records[0]!.body);
    expect(plain!.located).toBe("PORT ASKEL");
    expect(html!.contentCreated).toBe("2024-05-06T07:08:09+02:00");
    expect(other!.contentCreated).toBeUndefined();
    expect(other!.descriptions).toContainEqual({ role: "published", value: "2024" });
    expect(new Set([plain, html, other].map((item) => item!.uri)).size).toBe(3);
    expect(plain!.uri).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  });
});

/**
 * Properties of NewsArticle and of what it inherits (schema.org/NewsArticle), with their types. The
 * compiler checks them against the vocabulary as published: see below.
 */
const isoDate = z.string().regex(/^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?)?)?$/);
const person = z.strictObject({ "@type": z.literal("Person"), name: z.string().min(1) });
const organisation = z.strictObject({
  "@type": z.literal("Organization"),
  name: z.string().min(1),
});
const people = z.array(person).min(1).optional();
const newsArticle = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("NewsArticle"),
  identifier: z.string(),
  url: uri.optional(),
  mainEntityOfPage: uri.optional(),
  headline: z.string().optional(),
  alternativeHeadline: z.array(z.string()).min(1).optional(),
  abstract: z.string().optional(),
  articleSection: z.array(z.string()).min(1).optional(),
  author: people,
  contributor: people,
  editor: people,
  translator: people,
  mentions: people,
  dateline: z.string().optional(),
  datePublished: isoDate.optional(),
  dateModified: isoDate.optional(),
  inLanguage: z.string().optional(),
  publisher: organisation.optional(),
  sourceOrganization: organisation.optional(),
  creditText: z.string().optional(),
  isPartOf: z.strictObject({ "@type": z.literal("WebSite"), name: z.string() }).optional(),
  articleBody: z.string(),
  image: z
    .array(
      z.strictObject({
        "@type": z.literal("ImageObject"),
        url: uri,
        caption: z.string(),
        creditText: z.string(),
      }),
    )
    .min(1)
    .optional(),
  wordCount: z.int(),
});

type Written = z.infer<typeof newsArticle>;
type Published = Extract<NewsArticle, { readonly "@type": "NewsArticle" }>;
type NotPublished = Exclude<keyof Written, keyof Published | "@context">;
/** What is written with all that may be left out. */
type Full = { [K in keyof Written]-?: Exclude<Written[K], undefined> };

describe("schema.org NewsArticle", () => {
  test("is a NewsArticle of the published vocabulary, as the compiler sees it", () => {
    expectTypeOf<NotPublished>().toEqualTypeOf<never>();
    expectTypeOf((written: Full): WithContext<Published> => written).toBeFunction();
  });

  test("uses the properties of NewsArticle and their types alone", async () => {
    const items = linesOf<unknown>(await file(schemaOrg, records));
    expect(items).toHaveLength(records.length);
    for (const item of items) newsArticle.parse(item);
  });

  test("holds what the record says", async () => {
    const items = linesOf<Written>(await file(schemaOrg, records));
    expect(items[1]).toMatchObject({
      headline: "Longer pier",
      author: [{ name: "Ines Calder" }],
      datePublished: "2024-05-06T07:08:09+02:00",
      url: "https://sub.example.com/a?b=c",
    });
    expect(items[3]!.editor).toEqual([{ "@type": "Person", name: "Jo Aske" }]);
    expect(items.map(({ articleBody }) => articleBody)).toEqual(records.map(({ body }) => body));
  });

  test("lists the pictures where the record does", async () => {
    const url = "https://news.example/a.jpg";
    const images = [{ url, alt: "Pier", caption: "The pier", credit: "Ann Lee" }];
    const [item] = linesOf<Written>(await file(schemaOrg, [{ ...records[0]!, images }]));
    expect(newsArticle.parse(item).image).toEqual([
      { "@type": "ImageObject", url, caption: "The pier", creditText: "Ann Lee" },
    ]);
  });
});
