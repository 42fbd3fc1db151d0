import type { RecordEvidence } from "../model/record.ts";
import type { Explanation, FieldExplanation, LineExplanation, Why } from "./explanation.ts";
import { fit, printable } from "./printable.ts";

/** What a piece of an explanation is, so that a terminal can colour it. */
export type Tone = "kept" | "cut" | "moved" | "suspect" | "why" | "label";

export interface RenderOptions {
  /** Columns that a line may take; `Infinity` cuts nothing. */
  readonly width: number;
  readonly paint: (tone: Tone, text: string) => string;
}

/** Columns of an explanation in a file: as wide as fits beside another in a review. */
const fileWidth = 120;

/** Evidence beyond this many observations is counted, not shown. */
const maxEvidence = 4;

/** The explanation as plain text, the same on every machine: for `expected.txt` of a sample. */
export function renderText(explanation: Explanation): string {
  return render(explanation, { width: fileWidth, paint: (_, text) => text });
}

/** A line per block of the text as read, then fields, names and flags. */
export function render(explanation: Explanation, options: RenderOptions): string {
  const { locator, mediaType, charset, lines, fields, names, flags, removedShare } = explanation;
  const { paint, width } = options;
  const cut = `${Math.round(removedShare * 100)} % removed`;
  const out = [
    fit(`${printable(locator)} · ${mediaType} · ${printable(charset)} · ${cut}`, width),
    "",
    ...lines.flatMap((line) => renderLine(line, options)),
  ];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) out.push("", paint("label", title), ...rows);
  };
  section(
    "fields",
    fields.flatMap((field) => renderField(field, options)),
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

const marks = { kept: "+", cut: "−", moved: "→", part: "±" } as const;

function renderLine(line: LineExplanation, options: RenderOptions): string[] {
  const { fate, text, kind, why, fields, parts, suspect } = line;
  const { width, paint } = options;
  const rows: string[] = [];
  if (why) {
    const to = fate === "moved" ? ` to ${fields.join(", ")}` : "";
    rows.push(removal(marks[fate], `${label(why)}${to}`, text, why, options, fate));
  } else {
    const from = fields.length > 0 ? `, read for ${fields.join(", ")}` : "";
    const head = `${marks[fate]} [${kind}${from}] `;
    rows.push(paint("kept", head) + fit(printable(text), width - head.length));
  }
  for (const part of parts) {
    if (part.with === undefined) {
      if (part.text.trim() !== "")
        rows.push(removal("    −", label(part), part.text, part, options, "cut"));
    } else {
      const change = `${quote(part.text)} → ${quote(part.with)} · ${listEvidence(part.evidence)}`;
      rows.push(paint("moved", fit(`    = [${label(part)}] ${change}`, width)));
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
  tone: "cut" | "moved" | "kept" | "part",
): string {
  const start = `${mark} [${head}] `;
  const room = Math.max(0, width - start.length);
  const evidence = ` · ${listEvidence(why.evidence)}`;
  const quoted = quote(fit(printable(text), Math.max(room / 2, room - evidence.length) - 2));
  const rest = fit(evidence, Math.max(0, room - quoted.length));
  return paint(tone === "moved" ? "moved" : "cut", start + quoted) + paint("why", rest);
}

function renderField(field: FieldExplanation, { width, paint }: RenderOptions): string[] {
  const head = `  ${field.field}: `;
  const evidence = listEvidence(field.evidence);
  const row = `${printable(show(field.value))} ← [${label(field)}] ${printable(field.source)} · ${evidence}`;
  return [
    paint("label", head) + fit(row, width - head.length),
    ...field.candidates.map(({ value, source, reason, confidence }) => {
      const other = `not ${printable(show(value))} ← [${reason} ${round(confidence)}]`;
      return paint("why", fit(`      ${other} ${printable(source)}`, width));
    }),
  ];
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function quote(text: string): string {
  return `"${printable(text)}"`;
}

function label({ reason, confidence }: Pick<Why, "reason" | "confidence">): string {
  return `${reason} ${round(confidence)}`;
}

/** Two places: what a reader compares; a third would change with every training. */
function round(confidence: number): string {
  return confidence.toFixed(2);
}

function listEvidence(evidence: readonly RecordEvidence[]): string {
  const shown = evidence.slice(0, maxEvidence).map(({ signal, value }) => {
    if (value === true) return printable(signal);
    const said = typeof value === "number" ? String(Number(value.toPrecision(3))) : String(value);
    return printable(`${signal} ${said}`);
  });
  const more = evidence.length - shown.length;
  return more > 0 ? `${shown.join(", ")}, +${more}` : shown.join(", ");
}
