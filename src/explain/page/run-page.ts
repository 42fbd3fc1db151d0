import type { Outcome } from "../diff/record-change.ts";
import { countsText, deadRows, pipelineRows, type RunDifference } from "../diff/render-run.ts";
import {
  type DocumentChange,
  outcomeText,
  type RunChange,
  type Tallied,
} from "../diff/run-change.ts";
import { kindOfReason, reasonKinds } from "../reason-kind.ts";
import { confidenceText, evidenceText, valueText } from "../wording.ts";
import { clip } from "./clip.ts";
import { type Html, html, page } from "./html.ts";
import { runStyle, style } from "./style.ts";

const maxTextChars = 600;
const maxValueChars = 1_000;
const maxEvidence = 6;
/** Changes of one document and one sort that are shown; the rest is counted. */
const maxChanges = 50;

/** The comparison of two runs as a self-contained page, the biggest changes first. */
export function renderRunPage(difference: RunDifference): string {
  const { before, after, change, dead } = difference;
  const title = `${before.name} → ${after.name}`;
  const body = html`<header>
<p class=brand>copydesk <span>diff</span></p>
<h1><bdi>${clip(title, maxValueChars)}</bdi></h1>
<p class=facts>${countsText(change)}</p>
</header>
<main class=run>
${list("Pipeline", pipelineRows(change))}${list("Dead letters", deadRows(dead))}
${moves(change)}${tallied("Fields", change.fields)}${tallied("Flags", change.flags)}
${biggest(change)}
</main>`;
  return page({ title: `${title} – copydesk diff`, style: style + runStyle, script: "", body });
}

function list(title: string, rows: readonly string[]): Html {
  if (rows.length === 0) return html``;
  return html`<section><h2>${title}</h2><ul>${rows.map((row) => html`<li>${row.trim()}`)}</ul></section>`;
}

function moves({ moves: all }: RunChange): Html {
  if (all.length === 0) return html``;
  const rows = all.map(
    ({ before, after, places, characters, example }) =>
      html`<tr><td>${outcomeName(before)}<td>${outcomeName(after)}<td class=number>${places}<td class=number>${characters}<td><span class=from>${clip(example.locator, 80)}${example.line === null ? "" : ` line ${example.line}`}</span> <bdi>${clip(example.text, 120)}</bdi>`,
  );
  return html`<section><h2>What became of text</h2><div class=wide tabindex=0 role=region aria-label="What became of text"><table><thead><tr><th scope=col>was<th scope=col>now<th scope=col class=number>places<th scope=col class=number>characters<th scope=col>for example<tbody>${rows}</table></div></section>
`;
}

function outcomeName(outcome: string): Html {
  if (!outcome.includes("/")) return html`${outcome}`;
  const kind = kindOfReason(outcome);
  const code = reasonKinds.find(({ name }) => name === kind)?.code ?? "";
  return html`<span class=${kind}><b>${code}</b> <code>${outcome}</code></span>`;
}

function tallied(title: string, counts: ReadonlyMap<string, Tallied>): Html {
  if (counts.size === 0) return html``;
  const rows = [...counts].map(
    ([name, { gained, lost, changed }]) =>
      html`<tr><th scope=row>${name}<td class=number>${gained}<td class=number>${lost}<td class=number>${changed}`,
  );
  return html`<section><h2>${title}</h2><table><thead><tr><th scope=col>${title.toLowerCase()}<th scope=col class=number>gained<th scope=col class=number>lost<th scope=col class=number>changed<tbody>${rows}</table></section>
`;
}

function biggest({ biggest: documents, documents: counts }: RunChange): Html {
  if (documents.length === 0) return html``;
  const left = counts.changed - documents.length;
  const rest = left > 0 ? html`<p class=from>and ${left} documents with smaller changes` : html``;
  return html`<section><h2>Biggest changes</h2>${documents.map(documentChange)}${rest}</section>`;
}

function documentChange({ locator, title, change }: DocumentChange, at: number): Html {
  const stretches = change.stretches
    .slice(0, maxChanges)
    .map(
      ({ line, text, before, after }) =>
        html`<li><bdi>${clip(text.trim(), maxTextChars)}</bdi> <span class=from>${line === null ? "" : `line ${line}`}</span><div class=outcomes>${outcomeOf(before)} → ${outcomeOf(after)}</div>`,
    );
  const values = [...change.fields, ...change.names]
    .slice(0, maxChanges)
    .map(
      ({ name, before, after }) =>
        html`<li><code>${name}</code><div class=outcomes><del><bdi>${clip(valueText(before), maxValueChars)}</bdi></del> → <ins><bdi>${clip(valueText(after), maxValueChars)}</bdi></ins></div>`,
    );
  const { gained, lost } = change.flags;
  const flags = [
    ...gained.map((code) => html`<li>flag gained: <code>${code}</code>`),
    ...lost.map((code) => html`<li>flag lost: <code>${code}</code>`),
  ];
  const all = change.stretches.length + change.fields.length + change.names.length;
  const more = all - stretches.length - values.length;
  const rest = more > 0 ? html`<p class=from>and ${more} more</p>` : html``;
  return html`<details${at === 0 ? html` open` : html``}><summary><bdi>${clip(title ?? "Title not known", 200)}</bdi> <span class=from>${clip(locator, 200)} · ${all + flags.length}</span></summary><ul class=changes>${stretches}${values}${flags}</ul>${rest}</details>
`;
}

function outcomeOf(outcome: Outcome): Html {
  if (typeof outcome === "string") return html`<span>${outcomeText(outcome)}</span>`;
  const { reason, confidence, evidence } = outcome;
  const said = evidence.slice(0, maxEvidence).map((item) => clip(evidenceText(item), 120));
  const now = outcome.op === "replace" ? html` <ins>${outcome.with ?? ""}</ins>` : html``;
  return html`${outcomeName(reason)}${now} <span class=from>${confidenceText(confidence)} · ${said.join(" · ")}</span>`;
}
