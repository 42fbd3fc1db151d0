import { z } from "zod";
import type { Annotation, Evidence, FieldClaim, MentionClaim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { type Annotated, defineStage, type Stage } from "../../model/stage.ts";
import { builtIn } from "./authority/built-in.ts";
import { mergeAuthorities } from "./authority/merge.ts";
import { parseAuthority, type Row } from "./authority/parse.ts";
import { know } from "./authority/person.ts";
import { byVotes } from "./authority/votes.ts";
import { Authority } from "./link/authority.ts";
import { type Entity, entitiesOf } from "./link/entities.ts";
import { quotations } from "./rewrite/quotes.ts";
import { respell } from "./rewrite/spell.ts";
import { fold } from "./spelling/fold.ts";

const options = z.strictObject({
  authority: z
    .array(z.string().min(1))
    .readonly()
    .default([])
    .describe(
      "Authority files (YAML, JSON Lines or CSV), relative to the pipeline; a later one wins over an earlier one, all win over the built-in one.",
    ),
  builtIn: z
    .boolean()
    .default(true)
    .describe("Whether the people of the authority file that comes with copydesk are known."),
  survey: z
    .string()
    .default("")
    .describe(
      "Survey of the dump, as `copydesk survey` writes it; the authority files win over it. Empty for none.",
    ),
  house: z
    .string()
    .min(1)
    .default("wire")
    .describe(
      "Whose spelling is canonical: wire, the authority's; corpus, what most hosts and then most documents of the survey write; else an authority file.",
    ),
  rewrite: z
    .enum(["off", "linked", "all"])
    .default("linked")
    .describe(
      "Which names the body spells as the authority does: none, those outside quotation marks, or all.",
    ),
});

type Options = z.infer<typeof options>;

export const names: Stage = defineStage<Options>({
  name: "names",
  version: 4,
  after: ["chrome", "metadata"],
  reasons: {
    "names/full-name": "A given name and a surname.",
    "names/surname": "The surname of somebody the text names in full.",
    "names/given-name": "The given name of somebody the text names in full.",
    "names/sound": "Another spelling of a surname in the text.",
    "names/title": "A lone name that a title or a noun explains.",
    "names/relation": "A surname that two generations share, told apart by who is the elder.",
    "names/authority": "A lone name that the authority knows and the text's countries fit.",
    "names/headline": "A name in a line of capitals, of somebody the text names elsewhere.",
    "names/first-named":
      "A surname several people share; the first of them is meant, as far as one can tell.",
    "names/spelling": "The name is spelled as the authority spells it.",
    "names/ambiguous": "Several people may be meant.",
  },
  options,
  prepare: ({ authority: files, builtIn: usesBuiltIn, survey, house, rewrite }, { read }) => {
    const rowsOf = (file: string): Row[] => parseAuthority(read(file), file);
    const counted = survey === "" ? [] : [rowsOf(survey)];
    const own = usesBuiltIn ? builtInRows : [];
    const styled = house === "wire" || house === "corpus" ? [] : [rowsOf(house)];
    const people = mergeAuthorities([...counted, own, ...files.map(rowsOf), ...styled]);
    const spelled = house === "corpus" ? people.map(byVotes) : people;
    const authority = new Authority(spelled.map(know));
    return (input) => claimsOf(input, rewrite, authority);
  },
});

const builtInRows: readonly Row[] = builtIn.map((person) => ({
  person,
  file: "built-in",
  line: 0,
}));

const namedFields = new Set(["title", "authors", "credit"]);

function* claimsOf(
  input: Annotated,
  rewrite: Options["rewrite"],
  authority: Authority,
): Iterable<Annotation> {
  const { document } = input;
  const fields = fieldSpans(input.annotations);
  const spans = scannedSpans(document, input.removed(), [...fields.values()]);
  const title = fields.get("title");
  const taken = new Map<string, number>();
  const respells = rewrite !== "off" && isEnglish(input.annotations);
  const credits = { names: authorNames(input.annotations), line: fields.get("credit") ?? null };
  for (const entity of entitiesOf(document.text, spans, authority, credits)) {
    const id = entity.known?.id ?? localId(entity.name, taken);
    const canonical = entity.known?.canonical ?? entity.name;
    yield* doubts(entity);
    for (const claim of mentions(entity, id, canonical)) {
      yield claim;
      if (!respells || entity.known === undefined) continue;
      if (title && overlaps(title, claim.span)) continue;
      const text = respell(claim.surface, canonical);
      if (text === null || (rewrite === "linked" && isQuoted(document, claim.span))) continue;
      yield {
        kind: "replace",
        span: claim.span,
        text,
        reason: "names/spelling",
        confidence: claim.confidence,
        evidence: [{ signal: "authority", value: entity.known.id, at: claim.span }],
      };
    }
  }
}

/** Folded names of the people whom a byline or a sign-off names: no word around them need do so. */
function authorNames(annotations: readonly Annotation[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const claim of annotations) {
    if (claim.kind !== "field" || claim.field !== "authors") continue;
    for (const { name } of claim.value ?? []) out.add(fold(name));
  }
  return out;
}

function* mentions(entity: Entity, id: string, canonical: string): Iterable<MentionClaim> {
  for (const { naming, how, confidence } of entity.joinings) {
    const { start, end, surface } = naming.candidate;
    const span = { start, end };
    yield {
      kind: "mention",
      span,
      surface,
      entity: id,
      canonical,
      status: entity.status,
      reason: `names/${how}`,
      // Two places: weights learned anew move the rest.
      confidence: Math.round(confidence * 100) / 100,
      evidence: [{ signal: how, value: surface, at: span }],
    };
  }
}

/** A flag where it cannot be said who is meant. */
function* doubts({ rivals, joinings, people }: Entity): Iterable<Annotation> {
  const evidence: Evidence[] = rivals.map(({ id }) => ({ signal: "may-be", value: id }));
  for (const { how, naming } of joinings) {
    if (how !== "first-named") continue;
    const { start, end, surface } = naming.candidate;
    evidence.push({ signal: how, value: surface, at: { start, end } });
  }
  for (const { twin, name } of people)
    if (twin !== null) evidence.push({ signal: "sounds-like", value: `${name}, ${twin.name}` });
  const [first, ...rest] = evidence;
  if (first === undefined) return;
  yield {
    kind: "flag",
    code: "name-ambiguous",
    severity: "info",
    reason: "names/ambiguous",
    confidence: 0.9,
    evidence: [first, ...rest],
  };
}

/** `local:` and the folded name; a second person of that name gets a number. */
function localId(name: string, taken: Map<string, number>): string {
  const slug = name
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean)
    .join("-");
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return `local:${slug}${count > 1 ? `-${count}` : ""}`;
}

/** Whether the text is English, as the authority's spellings are; where nobody knows, it is. */
function isEnglish(annotations: readonly Annotation[]): boolean {
  let best: { readonly value: string | null; readonly confidence: number } | undefined;
  for (const claim of annotations) {
    if (claim.kind !== "field" || claim.field !== "language") continue;
    if (best === undefined || claim.confidence > best.confidence) best = claim;
  }
  return best === undefined || best.value === null || /^en\b/i.test(best.value);
}

/** Where the title, the byline and the sig-off stand: the strongest claim of each. */
function fieldSpans(annotations: readonly Annotation[]): Map<string, Span> {
  const strongest = new Map<string, FieldClaim>();
  for (const claim of annotations) {
    if (claim.kind !== "field" || !namedFields.has(claim.field) || !claim.span) continue;
    const known = strongest.get(claim.field);
    if (known === undefined || claim.confidence > known.confidence)
      strongest.set(claim.field, claim);
  }
  return new Map([...strongest].map(([field, claim]) => [field, claim.span!]));
}

/** What is kept of the blocks, and the fields that are cut out of them but hold names. */
function scannedSpans(
  document: Document,
  removed: readonly Span[],
  fields: readonly Span[],
): Span[] {
  const out: Span[] = [];
  let next = 0;
  for (const block of document.blocks) {
    let at = block.start;
    while (next < removed.length && removed[next]!.end <= block.start) next++;
    for (let i = next; i < removed.length && removed[i]!.start < block.end; i++) {
      if (removed[i]!.start > at) out.push({ start: at, end: removed[i]!.start });
      at = Math.max(at, removed[i]!.end);
    }
    if (at < block.end) out.push({ start: at, end: block.end });
  }
  for (const field of fields) if (!out.some((span) => overlaps(span, field))) out.push(field);
  return out.sort((a, b) => a.start - b.start);
}

/** Whether the span stands inside quotation marks of its block. */
function isQuoted({ blocks }: Document, span: Span): boolean {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  for (; low < blocks.length && blocks[low]!.start < span.end; low++) {
    const { start, text } = blocks[low]!;
    const inside = { start: span.start - start, end: span.end - start };
    if (quotations(text).some((quoted) => overlaps(quoted, inside))) return true;
  }
  return false;
}
