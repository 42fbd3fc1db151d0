import type { Annotation } from "../../model/claim.ts";
import { codeAt } from "../../text/code-at.ts";
import { isInvisible, mayBeInvisible } from "../../text/invisible.ts";

/** C0 and C1 controls that are no white space and end no line, and the byte order mark inside text. */
const controls = /(?:[^\P{Cc}\s\u0085]|\ufeff)+/gu;
/** They turn what follows around; shown as they are, a line can read as something else. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;
/** They tell where a word may be broken, or may not. */
const softBreaks = /[\u00ad\u200b\u2060]+/g;

/**
 * Claims that control characters and those that tell where a word may be broken leave the body. Bidi
 * controls stay; they and control characters are flagged.
 */
export function invisibleCharacters(text: string): Annotation[] {
  if (!holdsAny(text)) return [];
  const out: Annotation[] = [];
  let count = 0;
  for (const { 0: run, index } of text.matchAll(controls)) {
    count += run.length;
    out.push({
      kind: "remove",
      span: { start: index, end: index + run.length },
      reason: "segment/control-character",
      confidence: 1,
      evidence: [{ signal: "code-point", value: codePoint(run) }],
    });
  }
  if (count > 0) {
    out.push({
      kind: "flag",
      code: "control-characters",
      severity: "warning",
      reason: "segment/control-character",
      confidence: 1,
      evidence: [{ signal: "removed", value: count }],
    });
  }
  for (const { 0: run, index } of text.matchAll(softBreaks)) {
    let [start, end] = [index, index + run.length];
    while (start < end && !isInvisible(text, start)) start++;
    while (start < end && !isInvisible(text, end - 1)) end--;
    if (start === end) continue;
    out.push({
      kind: "replace",
      span: { start, end },
      text: "",
      reason: "segment/soft-break",
      // Low, because a rewritten name that covers it must win over it.
      confidence: 0.5,
      evidence: [{ signal: "code-point", value: codePoint(text.slice(start, end)) }],
    });
  }
  const overrides = text.match(bidi);
  if (overrides) {
    const start = text.indexOf(overrides[0]);
    out.push({
      kind: "flag",
      code: "bidi-override",
      severity: "warning",
      reason: "segment/bidi-override",
      confidence: 1,
      evidence: [
        { signal: "code-point", value: codePoint(overrides[0]), at: { start, end: start + 1 } },
        { signal: "kept", value: overrides.length },
      ],
    });
  }
  return out;
}

/** Whether there is one of any kind; hardly any text holds one. */
function holdsAny(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (mayBeInvisible(code)) return true;
    if (code >= 0x202a && (code <= 0x202e || (code >= 0x2066 && code <= 0x2069))) return true;
  }
  return false;
}

/** The first character, as Unicode writes it: `U+202E`. */
function codePoint(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
