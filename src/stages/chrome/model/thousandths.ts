/** `.001` to `.999`, without zeros at the end; nothing for 0. */
const fractions: readonly string[] = Array.from({ length: 1000 }, (_, thousandths) =>
  thousandths === 0 ? "" : String(thousandths / 1000).slice(1),
);

/**
 * A number rounded to three places, as JavaScript would write it: half of the evidence is such
 * numbers, and putting them together from whole ones costs a quarter.
 */
export function inThousandths(value: number): string {
  const rounded = Math.round(value * 1000);
  if (!Number.isSafeInteger(rounded)) return String(rounded / 1000);
  const size = Math.abs(rounded);
  const whole = Math.trunc(size / 1000);
  return `${rounded < 0 ? "-" : ""}${whole}${fractions[size - whole * 1000]}`;
}
