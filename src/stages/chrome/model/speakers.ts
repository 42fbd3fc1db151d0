import type { Scene } from "../rule.ts";

/** Longest name of who speaks, in characters. */
const longestName = 30;
/** Turns that somebody takes in a talk, at least: a heading with a colon comes once. */
const fewestTurns = 3;
const colons: ReadonlySet<number> = new Set([0x3a, 0xff1a]);

/**
 * The lines of the body, a 1 each, that open with the same name and a colon as others do: an interview,
 * a transcript.
 */
export function spokenLines({ page, zone }: Scene): Uint8Array {
  const spoken = new Uint8Array(page.lines.length);
  if (zone === null) return spoken;
  const turns = new Map<string, number[]>();
  for (let i = zone.first; i < spoken.length; i++) {
    const name = nameBefore(page.lines[i]!.block.text);
    if (name === null) continue;
    const own = turns.get(name);
    if (own === undefined) turns.set(name, [i]);
    else own.push(i);
  }
  for (const own of turns.values())
    if (own.length >= fewestTurns) for (const line of own) spoken[line] = 1;
  return spoken;
}

/** What stands before the first colon, if text follows it. */
function nameBefore(text: string): string | null {
  const last = Math.min(longestName, text.length - 2);
  for (let at = 1; at <= last; at++) if (colons.has(text.charCodeAt(at))) return text.slice(0, at);
  return null;
}
