import { classOf, unspaced } from "./characters.ts";

/**
 * Characters that show nothing: C0 and C1 controls that are no white space and end no line, the byte
 * order mark inside text, soft hyphens, word joiners and zero-width spaces. Joiners of letters and marks
 * of direction are none: they change what is shown.
 */
const invisible = /[^\P{Cc}\s\u0085]|[\ufeff\u00ad\u2060\u200b]/u;
const everyInvisible = new RegExp(invisible, "gu");
const zeroWidthSpace = 0x200b;

/** Whether a UTF-16 unit shows nothing, wherever it stands or at least in some places. */
export function mayBeInvisible(code: number): boolean {
  return invisible.test(String.fromCharCode(code));
}

/**
 * Whether what stands at `at` shows nothing and parts no words. A zero-width space does so beside a script
 * that is written without spaces.
 */
export function isInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!mayBeInvisible(code)) return false;
  return code !== zeroWidthSpace || !(isUnspaced(text, at - 1) || isUnspaced(text, at + 1));
}

/** The text without what shows nothing; the same string if there is nothing of the kind. */
export function withoutInvisible(text: string): string {
  if (!invisible.test(text)) return text;
  return text.replace(everyInvisible, (character, at: number) =>
    isInvisible(text, at) ? "" : character,
  );
}

function isUnspaced(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === unspaced;
}
