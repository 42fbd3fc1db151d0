import { soundKeys } from "./letters.ts";
import type { Part } from "./parts.ts";

/**
 * Names that may share the sound of one part and be compared for that alone: as many as do in the
 * largest pool of the annotated data, so that its scores are those of comparing all. In a larger block
 * ("Khan", of a whole country) two parts must sound alike.
 */
const mostSharing = 128;

/**
 * Pairs of numbers, the lower first, of names that may be spellings of one: all parts of the shorter
 * sound like one of the other, or all but one, or two do. Where more than `mostSharing` names share a
 * sound, a name meets those that share two, and of those the `mostSharing` before it; a name of one
 * part meets such names alone. So the number of pairs grows with that of the names.
 */
export function* candidatePairs(
  parsed: readonly (readonly Part[])[],
): Iterable<readonly [number, number]> {
  const keys = parsed.map((parts) => parts.map(({ whole }) => soundKeys(whole)));
  const size = new Map<string, number>();
  const sounds = keys.map((own) => new Set(own.flat()));
  for (const own of sounds) for (const key of own) size.set(key, (size.get(key) ?? 0) + 1);
  const isCrowded = (key: string): boolean => size.get(key)! > mostSharing;
  const blocks = new Map<string, number[]>();
  for (const [b, parts] of parsed.entries()) {
    const met = new Set<number>();
    for (const name of blockNames(parts, keys[b]!, isCrowded)) {
      const block = blocks.get(name);
      if (block === undefined) blocks.set(name, [b]);
      else {
        for (const a of block.slice(-mostSharing)) met.add(a);
        block.push(b);
      }
    }
    for (const a of met) {
      const least = Math.min(parts.length, parsed[a]!.length) - 1;
      // All parts of the shorter name sound like one of the other, but for one that is spelled
      // as part of its neighbour.
      const shared = Math.max(sharedParts(keys[a]!, sounds[b]!), sharedParts(keys[b]!, sounds[a]!));
      if (shared >= least || shared >= 2) yield [a, b];
    }
  }
}

/** The sounds by which a name is found; of crowded ones two together, neighbours also read as one word. */
function blockNames(
  parts: readonly Part[],
  keys: readonly (readonly string[])[],
  isCrowded: (key: string) => boolean,
): Set<string> {
  const out = new Set(keys.flat().filter((key) => !isCrowded(key)));
  const crowded = keys.map((own) => own.filter(isCrowded));
  if (crowded.every((own) => own.length === 0)) return out;
  if (parts.length === 1) for (const key of crowded[0]!) out.add(`${key} alone`);
  const joined = parts.slice(1).map(({ whole }, i) => soundKeys(parts[i]!.whole + whole));
  for (const [i, own] of crowded.entries()) {
    const others = [...keys.filter((_, j) => j !== i), ...joined].flat();
    for (const key of own)
      for (const other of others) out.add(key < other ? `${key} ${other}` : `${other} ${key}`);
  }
  return out;
}

/** How many parts of a name sound like one of another, of which these are the keys. */
function sharedParts(keys: readonly (readonly string[])[], others: ReadonlySet<string>): number {
  let count = 0;
  for (const own of keys) if (own.some((key) => others.has(key))) count++;
  return count;
}
