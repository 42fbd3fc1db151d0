const isSpace = (char: string | undefined): boolean =>
  char !== undefined && /[ \t\n\f\r]/.test(char);

interface Candidate {
  readonly address: string;
  /** Width in pixels, or density. */
  readonly size: number;
}

/** The largest picture of a `srcset`; null if there is none. */
export function largestOf(srcset: string): string | null {
  return largest(candidatesOf(srcset))?.address ?? null;
}

/** `src`, or where it is one of the sizes in `srcset` the largest of them: null if there is neither. */
export function fullSize(src: string, srcset: string): string | null {
  const candidates = candidatesOf(srcset);
  if (src !== "" && !candidates.some(({ address }) => address === src)) return src;
  return largest(candidates)?.address ?? null;
}

/** Of equal sizes the first. */
function largest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best !== undefined && best.size >= candidate.size ? best : candidate),
    undefined,
  );
}

/** Addresses may hold commas: as the HTML standard has it, one ends at white space, or at a comma before it. */
function candidatesOf(srcset: string): Candidate[] {
  const out: Candidate[] = [];
  let at = 0;
  while (at < srcset.length) {
    while (isSpace(srcset[at]) || srcset[at] === ",") at++;
    const start = at;
    while (at < srcset.length && !isSpace(srcset[at])) at++;
    let end = at;
    while (end > start && srcset[end - 1] === ",") end--;
    let size = 1;
    if (end === at) {
      const comma = srcset.indexOf(",", at);
      at = comma < 0 ? srcset.length : comma;
      size = sizeOf(srcset.slice(end, at));
    }
    if (end > start) out.push({ address: srcset.slice(start, end), size });
  }
  return out;
}

/** `800w` or `2x` as a number; without either a picture is of density 1. */
function sizeOf(descriptor: string): number {
  const found = /^\s{0,20}(\d{1,6}(?:\.\d{1,6})?)[wx]/.exec(descriptor);
  return found === null ? 1 : Number(found[1]);
}
