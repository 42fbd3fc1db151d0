import { isUtf8 } from "node:buffer";
import { type DecodedText, decodeAs } from "./decode.ts";
import { detectLegacy } from "./detect.ts";
import { foreignText } from "./foreign-text.ts";
import { profileUtf8, type Utf8Profile } from "./utf8.ts";

/** Decodes bytes of which nothing is known. Noise is read as UTF-8 and comes out as mostly U+FFFD. */
export function decodeUndeclared(bytes: Uint8Array): DecodedText {
  if (isUtf8(bytes)) return decodeAs("utf-8", bytes);
  const text = foreignText(bytes);
  const profile = profileUtf8(bytes);
  if (isDamagedUtf8(profile, text.length)) return decodeAs("utf-8", bytes);
  return decodeAs(detectLegacy(text) ?? (readsAsLatin(profile) ? "windows-1252" : "utf-8"), bytes);
}

/**
 * Whether bytes that are not valid UTF-8 are nevertheless meant to be: at least as many characters
 * are whole as are broken; or the broken bytes are few and make no sense in a Latin encoding either.
 */
function isDamagedUtf8(profile: Utf8Profile, length: number): boolean {
  const { valid, invalid } = profile;
  if (valid >= invalid) return true;
  // In a text of another script a tenth of all bytes and more lie above ASCII.
  const otherScript = invalid >= 10 && invalid * 10 >= length;
  return !readsAsLatin(profile) && !otherScript;
}

function readsAsLatin({ latin, invalid }: Utf8Profile): boolean {
  return latin * 4 >= invalid * 3;
}
