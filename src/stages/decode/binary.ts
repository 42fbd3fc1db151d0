/** First bytes of formats that hold no text, or text that only their own reader gets out. */
const signatures: readonly (readonly [name: string, bytes: string, offset?: number])[] = [
  ["JPEG", "\xff\xd8\xff"],
  ["PNG", "\x89PNG\r\n\x1a\n"],
  ["GIF", "GIF87a"],
  ["GIF", "GIF89a"],
  ["WebP", "WEBP", 8],
  ["TIFF", "II*\0"],
  ["TIFF", "MM\0*"],
  ["PDF", "%PDF-"],
  ["ZIP (or DOCX, ODT, EPUB)", "PK\x03\x04"],
  ["gzip", "\x1f\x8b"],
  ["bzip2", "BZh91AY&SY"],
  ["xz", "\xfd7zXZ\0"],
  ["zstd", "\x28\xb5\x2f\xfd"],
  ["7-Zip", "7z\xbc\xaf\x27\x1c"],
  ["RAR", "Rar!\x1a\x07"],
  ["ELF", "\x7fELF"],
  ["WebAssembly", "\0asm"],
  ["Java class or Mach-O", "\xca\xfe\xba\xbe"],
  ["Mach-O", "\xcf\xfa\xed\xfe"],
  ["SQLite", "SQLite format 3\0"],
  ["Microsoft Office 97", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["RTF", "{\\rtf"],
  ["Parquet", "PAR1"],
  ["MP3", "ID3\x03"],
  ["MP3", "ID3\x04"],
  ["MP4", "ftyp", 4],
  ["Ogg", "OggS\0"],
];

/** Bytes that are looked at. */
const sampleBytes = 64 * 1024;
/** A page may hold a few stray control characters; one byte in twenty is no text. Random bytes have two. */
const largestShare = 1 / 20;
const fewest = 8;

/** The format that the first bytes are the mark of; else null. */
export function signatureOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  for (const [name, signature, offset = 0] of signatures) {
    if (head.startsWith(signature, offset)) return name;
  }
  return null;
}

/** How many control characters there are, if too many for text in a one-byte encoding; else null. */
export function controlsOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) controls += isControl[sample[at]!]!;
  return controls >= fewest && controls > sample.length * largestShare
    ? `${controls} control characters in ${sample.length} bytes`
    : null;
}

/** 1 for C0 controls without white space and without ESC, which ISO-2022-JP uses. */
const isControl: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x7f || byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) ? 1 : 0,
);
