import type { Explanation, LineExplanation, Why } from "../explanation.ts";
import { kindOfReason, reasonKinds } from "../reason-kind.ts";
import { type Html, html } from "./html.ts";

/** Units of the bar's width: finer than a screen shows. */
const barUnits = 1000;

/** The document from top to bottom as a bar: what was kept, what was cut, and of what kind. */
export function bar({ lines, removedShare }: Explanation): Html {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const segments: { fate: string; start: number; end: number }[] = [];
  let read = 0;
  for (const line of lines) {
    const start = Math.round((read / total) * barUnits);
    read += line.text.length;
    const end = Math.round((read / total) * barUnits);
    const fate = fateOf(line);
    const last = segments.at(-1);
    if (last?.fate === fate) last.end = end;
    else if (end > start) segments.push({ fate, start, end });
  }
  const said = `The document from top to bottom: ${percent(removedShare)} of it was removed.`;
  return html`<svg class=bar viewBox="0 0 ${barUnits} 10" preserveAspectRatio="none" role="img" aria-label="${said}">${segments.map(
    ({ fate, start, end }) =>
      html`<rect class=${fate} x=${start} width=${end - start} height=10></rect>`,
  )}</svg>`;
}

function fateOf(line: LineExplanation): string {
  if (line.why) return kindOfReason(line.why.reason);
  return line.suspect ? "suspect" : "kept";
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A switch per kind of reason that occurs, and what its reasons mean. */
export function legend(explanation: Explanation): Html {
  const counts = countReasons(explanation);
  const kinds = reasonKinds.flatMap(({ name, code, title }) => {
    const reasons = [...counts].filter(([reason]) => kindOfReason(reason) === name);
    if (reasons.length === 0) return [];
    const count = reasons.reduce((sum, [, times]) => sum + times, 0);
    return [
      html`<label class=${name}><input type=checkbox id=show-${name} checked><b>${code}</b> ${title} <small>${count}</small></label>
`,
    ];
  });
  const suspects = explanation.lines.filter(({ suspect }) => suspect).length;
  const doubt =
    suspects === 0
      ? html``
      : html`<span class="suspect key"><b>?</b> Suspect, but kept <small>${suspects}</small></span>`;
  const meanings = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(
      ([reason, times]) =>
        html`<dt class=${kindOfReason(reason)}><code>${reason}</code> <small>${times}</small><dd id="why-${reason}">${explanation.meanings[reason] ?? "A reason of your own."}`,
    );
  return html`<fieldset class=legend><legend>What left the body</legend>
${kinds}${doubt}
<label class=clean><input type=checkbox id=clean>Show the cleaned text only</label>
</fieldset>
<details class=reasons><summary>All reasons, and what they mean</summary><dl>${meanings}</dl></details>`;
}

/** Reasons of what was changed or doubted, with the number of places. */
function countReasons({ lines }: Explanation): Map<string, number> {
  const counts = new Map<string, number>();
  const count = ({ reason }: Why): void => {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  };
  for (const { why, parts, suspect } of lines) {
    if (why && parts.length === 0) count(why);
    parts.forEach(count);
    if (suspect && !counts.has(suspect.reason)) counts.set(suspect.reason, 0);
  }
  return counts;
}
