import type { ArticleRecord } from "../../model/record.ts";
import { codePointsOf } from "./code-points.ts";
import type { Exporter } from "./exporter.ts";
import { linesExporter } from "./lines.ts";

/** IPTC ninjs 3.0, one news item a line (iptc.org/std/ninjs). */
export const ninjs: Exporter = linesExporter(".ninjs.jsonl", ninjsOf);

/** A record as ninjs. What is not known is left out. */
function ninjsOf(record: ArticleRecord): object {
  const { id, source, body, title, dateline, agency, publisher, language, published } = record;
  const dated = dateTimeOf(published);
  const people = [
    ...record.authors.map(({ name, role }) => ({ name, rel: role })),
    ...record.names.map(({ canonical, entity }) => ({
      name: canonical,
      rel: "mentioned",
      literal: entity,
    })),
  ];
  const descriptions = [
    ...given(record.standfirst).map((value) => ({ role: "standfirst", value })),
    // A date without a time or a zone is no date-time, which is all that `contentCreated` takes.
    ...(dated === null ? given(published).map((value) => ({ role: "published", value })) : []),
  ];
  const href = record.canonicalUrl ?? record.url;
  return {
    uri: `urn:uuid:${uuidOf(id)}`,
    type: "text",
    representationType: record.flags.some(({ code }) => partial.has(code)) ? "partial" : "full",
    profile: "text-only",
    ...(dated !== null && { contentCreated: dated }),
    ...(dateTimeOf(record.modified) !== null && { versionCreated: dateTimeOf(record.modified) }),
    ...(language !== null && { language }),
    ...listed("headlines", [
      ...given(title).map((value) => ({ role: "main", value })),
      ...record.alternativeTitles.map((value) => ({ role: "alternative", value })),
    ]),
    ...(title !== null && { title }),
    ...listed("descriptions", descriptions),
    bodies: [
      {
        role: "main",
        contentType: "text/plain",
        charCount: codePointsOf(body)(body.length),
        wordCount: record.quality.words,
        value: body,
      },
    ],
    ...(record.authors.length > 0 && { by: record.authors.map(({ name }) => name).join(", ") }),
    ...listed("people", people),
    ...listed(
      "organisations",
      given(publisher).map((name) => ({ name, rel: "publisher" })),
    ),
    ...listed(
      "infoSources",
      given(agency).map((name) => ({ name, role: "agency" })),
    ),
    ...listed(
      "subjects",
      record.section.map((name) => ({ name, rel: "section" })),
    ),
    ...listed(
      "places",
      given(dateline?.place ?? null).map((name) => ({ name, rel: "dateline" })),
    ),
    ...(dateline?.place != null && { located: dateline.place }),
    ...(href !== null &&
      URL.canParse(href) && {
        renditions: [{ name: "web", href: new URL(href).href, contentType: "text/html" }],
      }),
    altIds: [
      { role: "copydesk", value: id },
      {
        role: "source",
        value: typeof source.id === "string" ? source.id : JSON.stringify(source.id),
      },
    ],
    standard: {
      name: "ninjs",
      version: "3.0",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
    },
  };
}

/** Flags of an article of which there is only a part. */
const partial: ReadonlySet<string> = new Set(["truncated", "paywall-stub"]);

/** The record's id as a UUID of version 8 (RFC 9562, 5.8): its first 122 bits. */
function uuidOf(id: string): string {
  const variant = (Number.parseInt(id[16]!, 16) & 0x3) | 0x8;
  const parts = [id.slice(0, 8), id.slice(8, 12), `8${id.slice(13, 16)}`];
  return `${parts.join("-")}-${variant.toString(16)}${id.slice(17, 20)}-${id.slice(20, 32)}`;
}

/** A date and time with its zone (RFC 3339), seconds included; else null. */
function dateTimeOf(date: string | null): string | null {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.exec(
    date ?? "",
  );
  return found === null ? null : `${found[1]}${found[2] ?? ":00"}${found[3]}`;
}

function given(value: string | null): string[] {
  return value === null ? [] : [value];
}

function listed(key: string, values: readonly object[]): object {
  return values.length === 0 ? {} : { [key]: values };
}
