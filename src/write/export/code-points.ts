/**
 * Turns offsets in UTF-16 code units into offsets in code points, as Python counts. Inside a surrogate
 * pair the offset is that of its character.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(++i);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countUpTo(pairs, offset);
}

/** How many of the ascending numbers are less than `limit`; `limit` itself counts too. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low + (numbers[low] === limit ? 1 : 0);
}
