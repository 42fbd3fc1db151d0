/** Numbers up to this many thousandths are written once and kept: half a megabyte at the most. */
const mostKept = 8_000;
const written: (string | undefined)[] = new Array<string | undefined>(2 * mostKept + 1);
const increases: (string | undefined)[] = new Array<string | undefined>(mostKept + 1);
const decreases: (string | undefined)[] = new Array<string | undefined>(mostKept + 1);

/** A number rounded to three places, as JavaScript would write it. */
export function inThousandths(value: number): string {
  const rounded = Math.round(value * 1000);
  if (!(Math.abs(rounded) <= mostKept)) return String(rounded / 1000);
  const place = rounded + mostKept;
  written[place] ??= String(rounded / 1000);
  return written[place];
}

/** A change of log-odds as evidence tells it: ` (+0.25)`, ` (−1.5)`. */
export function changeOf(logOdds: number): string {
  const size = Math.round(Math.abs(logOdds) * 1000);
  const kept = logOdds < 0 ? decreases : increases;
  if (!(size <= mostKept)) return signed(logOdds);
  kept[size] ??= signed(logOdds);
  return kept[size];
}

function signed(logOdds: number): string {
  return ` (${logOdds < 0 ? "−" : "+"}${inThousandths(Math.abs(logOdds))})`;
}
