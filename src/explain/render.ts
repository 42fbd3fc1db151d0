import type { RecordEvidence } from "../model/record.ts";
import type { Explanation, FieldExplanation, LineExplanation, Why } from "./explanation.ts";
import { columnsOf, fit, printable } from "./printable.ts";
import { kindOfReason, type ReasonKindName } from "./reason-kind.ts";
import { confidenceText, evidenceText, valueText } from "./wording.ts";

/** What a piece of an explanation is, so that a terminal can colour it. */
export type Tone = "kept" | "suspect" | "why" | "label" | ReasonKindName;

export type Paint = (tone: Tone, text: string) => string;

export interface RenderOptions {
  /** Columns that a line may take; `Infinity` cuts nothing. */
  readonly width: number;
  readonly paint: Paint;
  /** Line numbers of the text as read before each line. */
  readonly numbers?: boolean;
  /** Runs of kept lines are shown by the lines beside a change only: so many at each end. */
  readonly context?: number;
}

/** Columns of an explanation in a file: as wide as fits beside another in a review. */
const fileWidth = 120;

/** Below this width columns are of no use: lines are cut at it and wrap. */
const minWidth = 20;

/** The explanation as plain text, the same on every machine: for `expected.txt` of a sample. */
export function renderText(explanation: Explanation): string {
  return render(explanation, { width: fileWidth, paint: (_, text) => text });
}

/** A line per block of the text as read, then fields, names and flags. */
export function render(explanation: Explanation, options: RenderOptions): string {
  const { locator, mediaType, charset, lines, fields, names, flags, removedShare } = explanation;
  const { paint } = options;
  const width = Math.max(minWidth, options.width);
  const cut = `${Math.round(removedShare * 100)} % removed`;
  const out = [
    fit(`${printable(locator)} · ${mediaType} · ${printable(charset)} · ${cut}`, width),
    "",
    ...renderLines(lines, { ...options, width }),
  ];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) out.push("", paint("label", title));
    // One by one: a spread of 100,000 rows overflows the stack.
    for (const row of rows) out.push(row);
  };
  section(
    "fields",
    fields.flatMap((field) => renderField(field, { ...options, width })),
  );
  section(
    "names",
    names.map(({ canonical, status, surfaces }) => {
      const forms = surfaces.map(({ surface, count }) => `${surface} ×${count}`).join(", ");
      return fit(`  ${printable(canonical)} (${status}): ${printable(forms)}`, width);
    }),
  );
  section(
    "flags",
    flags.map(({ code, severity, evidence }) =>
      fit(`  ${severity} ${code} · ${listEvidence(evidence)}`, width),
    ),
  );
  return `${out.join("\n")}\n`;
}

function renderLines(lines: readonly LineExplanation[], options: RenderOptions): string[] {
  const { numbers = false, context = Number.POSITIVE_INFINITY, paint } = options;
  const digits = numbers ? String(lines.at(-1)?.line ?? 0).length : 0;
  const gutter = digits === 0 ? 0 : digits + 1;
  const inner = { ...options, width: Math.max(minWidth, options.width - gutter) };
  const shown = nearChange(lines, context);
  const out: string[] = [];
  let hidden = 0;
  const tell = (): void => {
    if (hidden > 0) out.push(paint("why", `${" ".repeat(gutter)}  … ${counted(hidden)} kept`));
    hidden = 0;
  };
  lines.forEach((line, at) => {
    if (!shown[at]) {
      hidden++;
      return;
    }
    tell();
    renderLine(line, inner).forEach((row, index) => {
      const number = index === 0 ? String(line.line) : "";
      out.push(gutter === 0 ? row : `${paint("why", number.padStart(digits))} ${row}`);
    });
  });
  tell();
  return out;
}

function counted(lines: number): string {
  return `${lines} ${lines === 1 ? "line" : "lines"}`;
}

/** Which lines stand at most `context` lines away from one that is not just kept. */
function nearChange(lines: readonly LineExplanation[], context: number): boolean[] {
  const shown = lines.map(() => context === Number.POSITIVE_INFINITY);
  if (context === Number.POSITIVE_INFINITY) return shown;
  let shownTo = -1;
  lines.forEach(({ fate, suspect, fields }, at) => {
    if (fate === "kept" && suspect === undefined && fields.length === 0) return;
    for (let i = Math.max(shownTo + 1, at - context); i <= at + context && i < lines.length; i++)
      shown[i] = true;
    shownTo = Math.min(at + context, lines.length - 1);
  });
  return shown;
}

const marks = { kept: "+", cut: "−", moved: "→", part: "±" } as const;

function renderLine(line: LineExplanation, options: RenderOptions): string[] {
  const { fate, text, kind, why, fields, parts, suspect } = line;
  const { width, paint } = options;
  const rows: string[] = [];
  if (why) {
    const to = fate === "moved" ? ` to ${fields.join(", ")}` : "";
    rows.push(removal(marks[fate], `${label(why)}${to}`, text, why, options));
  } else {
    const from = fields.length > 0 ? `, read for ${fields.join(", ")}` : "";
    const head = `${marks[fate]} [${kind}${from}] `;
    rows.push(paint("kept", head) + fit(printable(text), width - head.length));
  }
  for (const part of parts) {
    if (part.with === undefined) {
      if (part.text.trim() !== "")
        rows.push(removal("    −", label(part), part.text, part, options));
    } else {
      const change = `${quote(part.text)} → ${quote(part.with)} · ${listEvidence(part.evidence)}`;
      const tone = kindOfReason(part.reason);
      rows.push(paint(tone, fit(`    = [${label(part)}] ${change}`, width)));
    }
  }
  if (suspect) {
    const row = `    ? [${label(suspect)}] suspect, kept · ${listEvidence(suspect.evidence)}`;
    rows.push(paint("suspect", fit(row, width)));
  }
  return rows;
}

/** Half of the width goes to the text at most, so that the evidence is seen. */
function removal(
  mark: string,
  head: string,
  text: string,
  why: Why,
  { width, paint }: RenderOptions,
): string {
  const start = `${mark} [${head}] `;
  const room = Math.max(0, width - start.length);
  const evidence = ` · ${listEvidence(why.evidence)}`;
  const quoted = quote(
    fit(printable(text), Math.max(Math.ceil(room / 2), room - columnsOf(evidence)) - 2),
  );
  const rest = fit(evidence, Math.max(0, room - columnsOf(quoted)));
  return paint(kindOfReason(why.reason), start + quoted) + paint("why", rest);
}

function renderField(field: FieldExplanation, { width, paint }: RenderOptions): string[] {
  const head = `  ${field.field}: `;
  const evidence = listEvidence(field.evidence);
  const row = `${printable(valueText(field.value))} ← [${label(field)}] ${printable(field.source)} · ${evidence}`;
  return [
    paint("label", head) + fit(row, width - head.length),
    ...field.candidates.map((candidate) => {
      const other = `not ${printable(valueText(candidate.value))} ← [${label(candidate)}]`;
      return paint("why", fit(`      ${other} ${printable(candidate.source)}`, width));
    }),
  ];
}

function quote(text: string): string {
  return `"${printable(text)}"`;
}

function label({ reason, confidence }: Pick<Why, "reason" | "confidence">): string {
  return `${reason} ${confidenceText(confidence)}`;
}

/** Evidence beyond this many observations is counted, not shown. */
const maxEvidence = 4;

function listEvidence(evidence: readonly RecordEvidence[]): string {
  const shown = evidence.slice(0, maxEvidence).map((item) => printable(evidenceText(item)));
  const more = evidence.length - shown.length;
  return more > 0 ? `${shown.join(", ")}, +${more}` : shown.join(", ");
}
