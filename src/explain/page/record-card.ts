import type { Json } from "../../model/document.ts";
import { type ArticleRecord, fieldNames } from "../../model/record.ts";
import type {
  Explanation,
  FieldExplanation,
  FlagExplanation,
  NameExplanation,
} from "../explanation.ts";
import { confidenceText, evidenceText, valueText } from "../wording.ts";
import { clip } from "./clip.ts";
import { type Html, html } from "./html.ts";

/** Characters of a value and of an observation, candidates of a field: a page is not a dump. */
const maxValueChars = 1_000;
const maxEvidenceChars = 200;
const maxCandidates = 20;

/** Underlines that tell people apart: as many as the style sheet knows. */
export const nameStyles = 8;

/** The record: each field with where it was read and what was not chosen, names, flags, source. */
export function recordCard(explanation: Explanation, record: ArticleRecord): Html {
  const { fields, names, flags } = explanation;
  const known = new Set(fields.map(({ field }) => field));
  // Pictures are looked for on request only.
  const missing = fieldNames.filter((field) => !known.has(field) && field !== "images");
  const absent =
    missing.length === 0 ? html`` : html`<p class=absent>Nothing found: ${missing.join(", ")}</p>`;
  return html`<h2>Record</h2>
<dl class=fields>${fields.map(fieldRow)}</dl>
${absent}
${section("Names", names.map(nameRow))}
${section("Flags", flags.map(flagRow))}
${sourceOf(record)}`;
}

function section(title: string, rows: readonly Html[]): Html {
  return rows.length === 0
    ? html``
    : html`<h3>${title}</h3><ul class=${title.toLowerCase()}>${rows}</ul>`;
}

function fieldRow({ field, value, line, candidates, ...why }: FieldExplanation): Html {
  const place = line === undefined ? html`` : html` <a href="#${line}">line ${line}</a>`;
  const evidence = why.evidence.map(
    (item) => html`<li>${clip(evidenceText(item), maxEvidenceChars)}`,
  );
  const rest = candidates.length === 0 ? "" : ` · ${candidates.length} not chosen`;
  return html`<dt>${field}${place}<dd>${shownValue(value)}
<details><summary>${why.source} · ${meter(why.confidence)}${rest}</summary>
<code>${why.reason}</code><ul>${evidence}</ul>${others(candidates)}</details>
`;
}

function others(candidates: FieldExplanation["candidates"]): Html {
  if (candidates.length === 0) return html``;
  const rows = candidates
    .slice(0, maxCandidates)
    .map(
      ({ value, source, reason, confidence }) =>
        html`<li>${shownValue(value)} <span class=from>${source} · <code>${reason}</code> ${confidenceText(confidence)}</span>`,
    );
  const more = candidates.length - rows.length;
  const rest = more > 0 ? html`<li>and ${more} more` : html``;
  return html`<p>Not chosen:</p><ul class=others>${rows}${rest}</ul>`;
}

function shownValue(value: Json): Html {
  if (isEmpty(value)) return html`<em>not published</em>`;
  const text = Array.isArray(value) ? value.map(itemText).join(", ") : itemText(value);
  return html`<bdi>${clip(text, maxValueChars)}</bdi>`;
}

/** An author as `Ann Lee (author, Lagos)`; a dateline as `PARIS, AFP`. */
function itemText(value: Json): string {
  if (typeof value !== "object" || value === null) return valueText(value);
  const { name, ...rest } = value as { readonly [key: string]: Json };
  const said = Object.values(rest)
    .filter((part) => part !== null)
    .map(valueText)
    .join(", ");
  return name === undefined ? said : `${valueText(name)}${said === "" ? "" : ` (${said})`}`;
}

function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function meter(confidence: number): Html {
  return html`<meter min=0 max=1 value=${confidence.toFixed(3)} aria-label=confidence></meter> ${confidenceText(confidence)}`;
}

function nameRow(
  { canonical, status, entity, surfaces, mentions }: NameExplanation,
  at: number,
): Html {
  const forms = surfaces.map(
    ({ surface, count }) => html`<li><bdi>${clip(surface, maxValueChars)}</bdi> ×${count}`,
  );
  const [first] = mentions;
  const sure = first === undefined ? "" : ` · ${confidenceText(first.confidence)}`;
  return html`<li><button type=button data-n=${at} aria-pressed=false><bdi class="n n${at % nameStyles}">${clip(canonical, maxValueChars)}</bdi></button>
<span class=from>${status} · ${entity}${sure}</span><ul class=forms>${forms}</ul>
`;
}

const signs = new Map([
  ["info", "i"],
  ["warning", "!"],
  ["error", "×"],
]);

function flagRow({ code, severity, evidence }: FlagExplanation): Html {
  const shown = evidence.slice(0, maxCandidates);
  const more = evidence.length - shown.length;
  const said = shown.map((item) => clip(evidenceText(item), maxEvidenceChars)).join(" · ");
  return html`<li><b class="sign ${severity}">${signs.get(severity) ?? "?"}</b> <span>${code} <span class=from>${severity} · ${said}${more > 0 ? ` · +${more}` : ""}</span></span>
`;
}

function sourceOf({ source, url, id, quality, pipeline }: ArticleRecord): Html {
  const rows: [string, Json][] = [
    ["id", id],
    ["source.id", source.id],
    ["locator", source.locator],
    ["url", url],
    ["charset", source.charset],
    ["sha256", source.sha256],
    ["fetchedAt", source.fetchedAt],
    ["words", quality.words],
    ["pipeline", `${pipeline.name} ${pipeline.version}`],
  ];
  return html`<details class=source><summary>Source, measures, pipeline</summary><dl>${rows
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) => html`<dt>${name}<dd>${clip(valueText(value), maxValueChars)}`,
    )}</dl></details>`;
}
