/** Bytes that are kept. */
const largest = 64 * 1024;
/** Bytes before and behind one above ASCII that are kept with it: a line or so. */
const reach = 80;

/**
 * What of a text or page has bytes above ASCII, with what stands around them, one behind the other.
 * Markup and scripts are ASCII and mostly more than the text: who weighs a text by how its bytes are
 * spread must not count them.
 */
export function foreignText(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  let text = "";
  for (const line of page.split(/<[^<>]*>|[\r\n]/)) {
    let end = 0;
    for (const { index } of line.matchAll(aboveAscii)) {
      if (index < end) continue;
      const from = Math.max(end, index - reach);
      end = endOfCharacters(line, index + reach);
      text += line.slice(from, end);
    }
    if (end > 0) text += "\n";
    if (text.length >= largest) break;
  }
  // All of it may stand in attributes.
  return text === "" ? bytes : Buffer.from(text, "latin1");
}

/** Where `at` cuts no character: some have an ASCII byte for their second. */
function endOfCharacters(line: string, at: number): number {
  let end = at;
  while (end < line.length && (isAbove(line, end - 1) || isAbove(line, end - 2))) end++;
  return end;
}

function isAbove(line: string, at: number): boolean {
  return line.charCodeAt(at) >= 0x80;
}

const aboveAscii = /[\u0080-\u00ff]/g;
