/** Letters that no decomposition takes apart, as Latin spellings of names write them. */
const letters: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ə", "a"],
  ["ħ", "h"],
  ["ŧ", "t"],
  ["ŋ", "ng"],
  ["ɛ", "e"],
  ["ɔ", "o"],
]);

const plain = /^[a-z]+$/;

/** Apostrophes and the marks that stand for ʿayn, hamza, soft sign or an aspirate. */
export const apostrophes = "'’‘`´ʼʻʿʾʹʺ′ˈ";

/**
 * One word as bare lower-case Latin letters: accents, apostrophes and points are dropped. Letters
 * of other scripts stay as they are. Empty if nothing is left.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  let out = "";
  for (const char of lower.normalize("NFD")) {
    if (char >= "a" && char <= "z") out += char;
    else if (letters.has(char)) out += letters.get(char);
    else if (/[\p{L}\p{N}]/u.test(char) && !apostrophes.includes(char)) out += char;
  }
  return out;
}
