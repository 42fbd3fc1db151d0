/** What a look at the brackets of a JSON text tells without parsing it. */
export interface JsonOutline {
  /** Deepest nesting of arrays and objects; counting stops one above the limit. */
  readonly depth: number;
  /** Colons of the outermost object: its members, those with the same key counted each. */
  readonly members: number;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;

/**
 * Scans JSON bytes once, without recursion. `JSON.parse` copes with any depth, but what it gives is
 * later written and copied to workers by code that recurses.
 */
export function outline(bytes: Uint8Array, limit: number): JsonOutline {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (inString) {
      if (byte === backslash) i++;
      else if (byte === quote) inString = false;
    } else if (byte === quote) {
      inString = true;
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > deepest) deepest = depth;
      if (depth > limit) break;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth--;
    } else if (byte === colon && depth === 1) {
      members++;
    }
  }
  return { depth: deepest, members };
}
