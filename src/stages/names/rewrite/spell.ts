import { partsAlike } from "../spelling/match.ts";
import { type Part, parseName } from "../spelling/parts.ts";

/** The least likeness, in log-odds, of two parts that are written the same way after rewriting. */
const soundsSame = -2;

/**
 * `surface` with every part spelled as in `canonical`. Short forms stay short; case, particles and
 * white space stay as they were. Null if a part has no counterpart, so that nothing can be said of
 * its spelling, or if nothing changes.
 */
export function respell(surface: string, canonical: string): string | null {
  const own = parseName(surface);
  const house = parseName(canonical);
  let at = 0;
  let out = "";
  let from = 0;
  for (const part of own) {
    while (at < house.length && partsAlike(part, house[at]!) < soundsSame) at++;
    const counterpart = house[at++];
    if (counterpart === undefined || part.kind === "initial" || counterpart.kind === "initial")
      return null;
    out += surface.slice(from, part.start) + spell(surface, part, canonical, counterpart);
    from = part.end;
  }
  out += surface.slice(from);
  return out === surface ? null : out;
}

function spell(surface: string, part: Part, canonical: string, counterpart: Part): string {
  const written = surface.slice(part.start, part.end);
  if (part.core === counterpart.core && part.kind !== "plain") return written;
  const house = canonical.slice(counterpart.start, counterpart.end);
  if (written === written.toUpperCase() && written !== written.toLowerCase())
    return house.toUpperCase();
  return house;
}
