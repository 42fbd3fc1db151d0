import { bareLineWithin } from "./bare-line.ts";
import phrases from "./error-notices.json" with { type: "json" };

const notices: ReadonlySet<string> = new Set(phrases);
const longest = Math.max(...phrases.map((phrase) => phrase.length));

/** HTTP's codes of errors, alone or before their names: `404`, `Error 404`, `403 - Forbidden`. */
const status =
  /^(?:http |error |fehler |erreur |code )?(?:40\d|410|429|451|50[0-4])(?:$|[\s:–—-]{1,4}(?=\p{L}))/iu;

/** Whether a line says that there is no page, and nothing else: `Page not found`, `404`. */
export function isErrorNotice(line: string): boolean {
  const bare = bareLineWithin(line, longest);
  return (bare !== null && notices.has(bare)) || status.test(line);
}
