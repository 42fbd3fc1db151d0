/** How bytes that are no valid UTF-8 relate to it. */
export interface Utf8Profile {
  /** Whole characters of more than one byte. */
  readonly valid: number;
  /** Bytes that belong to no character. A character cut off by the end of the bytes is not counted. */
  readonly invalid: number;
  /** Those of `invalid` that make sense where they stand if read as windows-1252 or windows-1250. */
  readonly latin: number;
  /** Whether the bytes end inside a character. */
  readonly cut: boolean;
}

export function profileUtf8(bytes: Uint8Array): Utf8Profile {
  let valid = 0;
  let invalid = 0;
  let latin = 0;
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i]! < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length > 0) {
      valid++;
      i += length;
    } else if (length < 0 && !endsInLatinLetter(bytes, i, valid)) {
      return { valid, invalid, latin, cut: true };
    } else {
      invalid++;
      if (readsAsLatin(bytes, i)) latin++;
      i++;
    }
  }
  return { valid, invalid, latin, cut: false };
}

/** Whether the cut-off character may be the last letter of windows-1252 text instead: `café`. */
function endsInLatinLetter(bytes: Uint8Array, i: number, valid: number): boolean {
  return valid === 0 && i === bytes.length - 1 && readsAsLatin(bytes, i);
}

/** Bytes of the character at `i`; 0 if there is none, -1 if the end cuts it off. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) {
    const byte = bytes[i + k];
    if (byte === undefined) return -1;
    // Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
    const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Punctuation of windows-1252 that text uses: quotes, dashes, ellipsis, bullet, signs, no-break space. */
const marks = new Set([
  0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa1, 0xa3,
  0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb7, 0xba, 0xbb, 0xbd, 0xbf,
]);
/** Letters of both or of Central Europe's encodings below 0xC0: š, ś, ž, ź, ť, œ, ą, ł, ş, ľ, ż, … */
const lowLetters = new Set([
  0x8a, 0x8c, 0x8e, 0x8f, 0x9a, 0x9c, 0x9d, 0x9e, 0x9f, 0xa5, 0xa6, 0xaa, 0xac, 0xaf, 0xb1, 0xb3,
  0xb6, 0xb9, 0xbc, 0xbe,
]);
const euro = 0x80;
const times = 0xd7;
/** À, È, É, à, è, é: words of French, Italian and Portuguese. */
const oneLetterWords = new Set([0xc0, 0xc8, 0xc9, 0xe0, 0xe8, 0xe9]);

function readsAsLatin(bytes: Uint8Array, i: number): boolean {
  const byte = bytes[i]!;
  const before = bytes[i - 1] ?? 0x20;
  const after = bytes[i + 1] ?? 0x20;
  if (marks.has(byte)) return true;
  if (byte === euro) return isDigit(before) || isDigit(after);
  if (lowLetters.has(byte)) return isLetter(before) || isLetter(after);
  if (!isLetter(byte)) return byte === times;
  if (oneLetterWords.has(byte) && !isLetter(before) && !isLetter(after)) return true;
  // A capital after a small letter is a stray byte, not a word.
  if (byte < 0xe0) return isLetter(after) && !isSmall(before);
  return isLetter(before) || isLetter(after);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isSmall(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

/** ASCII letters and those of the upper half; 0xFE and 0xFF are left out: few words hold them. */
function isLetter(byte: number): boolean {
  const folded = byte | 0x20;
  if (byte < 0x80) return folded >= 0x61 && folded <= 0x7a;
  return byte >= 0xc0 && byte < 0xfe && byte !== 0xd7 && byte !== 0xf7;
}
