import { hash } from "node:crypto";
import type { Annotation, FieldClaim, FlagClaim, MentionClaim } from "../model/claim.ts";
import type { Document, Origin } from "../model/document.ts";
import type { FieldName, FieldValues } from "../model/field.ts";
import {
  type ArticleRecord,
  type Because,
  fieldNames,
  type RecordFlag,
  type RecordMention,
  type RecordName,
  recordSchema,
} from "../model/record.ts";
import { contains, type Span } from "../model/span.ts";
import type { Policy } from "../model/stage.ts";
import { urlOf } from "../text/url.ts";
import { type Body, writeBody } from "./body.ts";
import { type Change, type Decisions, decide } from "./decide.ts";
import { recordEvidence } from "./evidence.ts";
import { markUp } from "./markup/mark-up.ts";
import { measure } from "./measure.ts";

/** What a record says of the pipeline that made it. */
export type PipelineStamp = ArticleRecord["pipeline"];

/** Turns claims into a record; `decisions` are what they amount to under the policy. The one place where text changes; nothing is removed elsewhere. */
export function apply(
  document: Document,
  annotations: readonly Annotation[],
  policy: Policy,
  pipeline: PipelineStamp,
  decisions: Decisions = decide(annotations, policy),
): ArticleRecord {
  const body = writeBody(document, annotations, decisions.changes);
  const chosen = choose(annotations);
  const value = <F extends FieldName>(field: F): FieldValues[F] | null =>
    (chosen.get(field)?.winner.value ?? null) as FieldValues[F] | null;
  const { origin } = document;
  return {
    schema: recordSchema,
    id: recordId(origin),
    source: {
      id: origin.id ?? origin.locator,
      dump: origin.dump,
      locator: origin.locator,
      offset: origin.offset,
      mediaType: document.mediaType,
      charset: document.charset.name,
      sha256: document.sha256,
      fetchedAt: document.fetchedAt,
      extra: document.extra,
    },
    url: document.url,
    canonicalUrl: value("canonicalUrl"),
    host: hostOf(document.url),
    site: value("site"),
    section: value("section") ?? [],
    publisher: value("publisher"),
    title: value("title"),
    alternativeTitles: value("alternativeTitles") ?? [],
    standfirst: value("standfirst"),
    authors: value("authors") ?? [],
    dateline: value("dateline"),
    agency: value("agency"),
    credit: value("credit"),
    published: value("published"),
    modified: value("modified"),
    language: value("language"),
    body: body.text,
    blocks: body.blocks,
    ...markUp(document, body, policy.body ?? "text"),
    ...(chosen.has("images") && { images: value("images") ?? [] }),
    names: collectNames(annotations, chosen, body),
    edits: body.edits,
    because: Object.fromEntries([...chosen].map(([field, choice]) => [field, because(choice)])),
    flags: collectFlags(annotations, decisions.suspects),
    quality: measure(document, body),
    pipeline,
  };
}

/**
 * SHA-256 of the source key: the dump and the given id, else the dump and the place inside it. The
 * id does not depend on what cleaning makes of the text, nor on how the input's path was spelled.
 */
export function recordId(origin: Origin): string {
  const key =
    origin.id === undefined ? ["locator", origin.key ?? origin.locator] : ["id", origin.id];
  return hash("sha256", JSON.stringify([origin.dump, ...key]));
}

function hostOf(url: string | null): string | null {
  return urlOf(url)?.hostname || null;
}

interface Choice {
  readonly winner: FieldClaim;
  readonly rejected: readonly FieldClaim[];
}

/** The strongest claim of each field; ties go to the one that stands first in the text. */
function choose(annotations: readonly Annotation[]): Map<FieldName, Choice> {
  const claims = new Map<FieldName, FieldClaim[]>();
  for (const annotation of annotations) {
    if (annotation.kind !== "field") continue;
    const list = claims.get(annotation.field);
    if (list) list.push(annotation);
    else claims.set(annotation.field, [annotation]);
  }
  const out = new Map<FieldName, Choice>();
  for (const field of fieldNames) {
    const [winner, ...rejected] = (claims.get(field) ?? []).sort(
      (a, b) =>
        b.confidence - a.confidence ||
        (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
        compare(a.source, b.source) ||
        compare(JSON.stringify(a.value), JSON.stringify(b.value)),
    );
    if (winner) out.set(field, { winner, rejected });
  }
  return out;
}

function because({ winner, rejected }: Choice): Because {
  return {
    source: winner.source,
    reason: winner.reason,
    confidence: winner.confidence,
    evidence: recordEvidence(winner.evidence),
    candidates: rejected.map(({ value, source, reason, confidence }) => ({
      value: value as Because["candidates"][number]["value"],
      source,
      reason,
      confidence,
    })),
  };
}

/** Mentions by person, in the order of first mention. Those that stand in chrome are left out. */
function collectNames(
  annotations: readonly Annotation[],
  chosen: ReadonlyMap<FieldName, Choice>,
  body: Body,
): RecordName[] {
  const mentions = annotations
    .filter((annotation): annotation is MentionClaim => annotation.kind === "mention")
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const places: [RecordMention["in"], Span | undefined][] = [
    ["title", chosen.get("title")?.winner.span],
    ["credit", chosen.get("credit")?.winner.span],
    ["byline", chosen.get("authors")?.winner.span],
  ];
  const byEntity = new Map<string, Omit<RecordName, "mentions"> & { mentions: RecordMention[] }>();
  for (const { span, surface, entity, canonical, status, confidence, reason } of mentions) {
    const inBody = body.locate(span);
    const place = inBody ? "body" : places.find(([, at]) => at && contains(at, span))?.[0];
    if (place === undefined) continue;
    const mention: RecordMention = {
      surface,
      start: span.start,
      end: span.end,
      in: place,
      ...(inBody && { bodyStart: inBody.start, bodyEnd: inBody.end }),
      confidence,
      reason,
    };
    const name = byEntity.get(entity);
    if (name) name.mentions.push(mention);
    else byEntity.set(entity, { entity, canonical, status, mentions: [mention] });
  }
  return [...byEntity.values()];
}

function collectFlags(
  annotations: readonly Annotation[],
  suspects: readonly Change[],
): RecordFlag[] {
  const strongest = new Map<string, FlagClaim>();
  for (const annotation of annotations) {
    if (annotation.kind !== "flag") continue;
    const known = strongest.get(annotation.code);
    if (known === undefined || annotation.confidence > known.confidence)
      strongest.set(annotation.code, annotation);
  }
  const flags: RecordFlag[] = [...strongest.values()].map(({ code, severity, evidence }) => ({
    code,
    severity,
    evidence: recordEvidence(evidence),
  }));
  if (suspects.length > 0) {
    flags.push({
      code: "suspect-line",
      severity: "info",
      evidence: suspects.map(({ start, end, claim }) => ({
        signal: claim.reason,
        value: claim.confidence,
        at: { start, end },
      })),
    });
  }
  return flags.sort((a, b) => compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
