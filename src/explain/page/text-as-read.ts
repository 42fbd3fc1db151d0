import type { RecordEvidence } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Explanation, LineExplanation, PartExplanation, Why } from "../explanation.ts";
import { kindOfReason } from "../reason-kind.ts";
import { confidenceText, evidenceText } from "../wording.ts";
import { clip } from "./clip.ts";
import { type Html, html } from "./html.ts";
import { nameStyles } from "./record-card.ts";

/** Lines that a browser lays out only when they come near the screen. */
const linesPerGroup = 100;

/** Observations that a mark tells, and characters of each. */
const maxEvidence = 8;
const maxEvidenceChars = 120;

/** A mention and the place of its person in the list of names. */
interface Mention extends Span {
  readonly person: number;
}

/** The text as read, a paragraph per line: what left the body is struck out, and says why. */
export function textAsRead({ lines, names }: Explanation): Html {
  const mentions = names
    .flatMap(({ mentions }, person) => mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  const groups: Html[] = [];
  let next = 0;
  let lastNumber = 0;
  for (let first = 0; first < lines.length; first += linesPerGroup) {
    const shown = lines.slice(first, first + linesPerGroup).map((line) => {
      while (next < mentions.length && mentions[next]!.end <= line.start) next++;
      const inside: Mention[] = [];
      for (let i = next; i < mentions.length && mentions[i]!.start < line.end; i++)
        inside.push(mentions[i]!);
      const named = line.line > lastNumber;
      lastNumber = line.line;
      return paragraph(line, inside, named);
    });
    groups.push(html`<div class="group">
${shown}</div>
`);
  }
  return html`${groups}`;
}

/** Attributes are unquoted where that is safe: a long page has 10,000 of these. */
function paragraph(line: LineExplanation, mentions: readonly Mention[], named: boolean): Html {
  const id = named ? html` id=${line.line}` : html``;
  const kind = line.kind === "paragraph" ? html`` : html` data-b=${line.kind}`;
  const direction = isRightToLeft(line.text) ? html` dir=rtl` : html``;
  const pieces = piecesOf(line, mentions);
  if (line.why && line.parts.length === 0) {
    const to = line.fields.length > 0 ? html` data-f="${line.fields.join(", ")}"` : html``;
    return html`<p${id} class=${kindOfReason(line.why.reason)}${because(line.why)}${to}${kind}${direction}><del>${pieces}</del></p>
`;
  }
  const gone = line.why ? html` class=gone` : html``;
  return html`<p${id}${gone}${kind}${direction}>${pieces}</p>
`;
}

const letter = /\p{L}/u;
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** By the first letter. Told to the browser, which takes seconds to find out on a line of 1 MB. */
function isRightToLeft(text: string): boolean {
  return rightToLeft.test(letter.exec(text)?.[0] ?? "");
}

function because({ reason, confidence, evidence }: Why): Html {
  return html` data-r="${reason} ${confidenceText(confidence)}" data-e="${evidenceList(evidence)}"`;
}

/** What parts the observations in a mark; the page's script splits there. */
const separator = " · ";

function evidenceList(evidence: readonly RecordEvidence[]): string {
  const shown = evidence
    .slice(0, maxEvidence)
    .map((item) => clip(evidenceText(item).replace(/\s+/g, " "), maxEvidenceChars));
  const more = evidence.length - shown.length;
  return (more > 0 ? [...shown, `+${more}`] : shown).join(separator);
}

/** Cuts the line wherever a part, a doubt or a name begins or ends, and marks each piece. */
function piecesOf(line: LineExplanation, mentions: readonly Mention[]): Html[] {
  const { parts, suspect } = line;
  const marked: Span[] = [...parts, ...(suspect ? [suspect] : []), ...mentions];
  if (marked.length === 0) return [html`${line.text}`];
  const borders = new Set([line.start, line.end]);
  for (const { start, end } of marked) {
    borders.add(Math.max(start, line.start));
    borders.add(Math.min(end, line.end));
  }
  const ordered = [...borders].sort((a, b) => a - b);
  const out: Html[] = [];
  let part = 0;
  let mention = 0;
  for (let i = 0; i + 1 < ordered.length; i++) {
    const start = ordered[i]!;
    const end = ordered[i + 1]!;
    while (part < parts.length && parts[part]!.end <= start) part++;
    while (mention < mentions.length && mentions[mention]!.end <= start) mention++;
    let piece = html`${line.text.slice(start - line.start, end - line.start)}`;
    const named = mentions[mention];
    if (named && named.start <= start)
      piece = html`<span class="n n${named.person % nameStyles}" data-n=${named.person}>${piece}</span>`;
    if (suspect && suspect.start <= start && end <= suspect.end)
      piece = html`<mark class=suspect${because(suspect)}>${piece}</mark>`;
    const change = parts[part];
    if (change && change.start <= start) piece = changed(change, piece, end === change.end);
    out.push(piece);
  }
  return out;
}

function changed(part: PartExplanation, piece: Html, last: boolean): Html {
  const now = part.with !== undefined && last ? html`<ins>${part.with}</ins>` : html``;
  return html`<span class=${kindOfReason(part.reason)}${because(part)}><del>${piece}</del>${now}</span>`;
}
