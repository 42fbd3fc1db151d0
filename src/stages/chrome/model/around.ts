/** The value at a place, 0 beyond either end: to read there makes typed arrays slow. */
export function valueAt(values: Float32Array | Float64Array, place: number): number {
  return place >= 0 && place < values.length ? values[place]! : 0;
}

/** Sums over the values before each place, and, last, over all. */
export function sumsOf(values: ArrayLike<number>): Float64Array {
  const out = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) out[i + 1] = out[i]! + values[i]!;
  return out;
}

/**
 * The mean of the values up to `reach` places before and after `place`, without its `own`; 0 if there is
 * none. `upTo` are the `sumsOf` the values.
 */
export function meanAround(upTo: Float64Array, own: number, place: number, reach: number): number {
  const from = Math.max(0, place - reach);
  const to = Math.min(upTo.length - 1, place + reach + 1);
  return to - from <= 1 ? 0 : (upTo[to]! - upTo[from]! - own) / (to - from - 1);
}
