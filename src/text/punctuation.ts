/** Marks that end a sentence in the scripts that news is written in. */
const ends: ReadonlySet<number> = codesOf(".!?…。！？．｡؟۔।॥։።");
/** Quotes and brackets that may close after the end of a sentence. */
const closings: ReadonlySet<number> = codesOf("\"'”’»›)]」』）】");
const mostClosings = 3;

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Whether a line ends the way a sentence does. */
export function endsSentence(line: string): boolean {
  let at = line.length - 1;
  for (let n = 0; n < mostClosings && closings.has(line.charCodeAt(at)); n++) at--;
  return at >= 0 && ends.has(line.charCodeAt(at));
}
