/**
 * React sends a page's slow parts late: where they belong stands `<template id="B:0">` and a
 * fallback ("Loading…"), at the end `<div hidden id="S:0">` with the content, and a script that swaps
 * the two: `$RC("B:0","S:0")`. The scripts are looked for before the page is read.
 */
const swapCall =
  /\$R(?:[CR]\("(B:[0-9a-f]{1,8})","(S:[0-9a-f]{1,8})"|S\("(S:[0-9a-f]{1,8})","(P:[0-9a-f]{1,8})")/g;

/** More swaps than this are no page of React's. */
const mostSwaps = 10_000;

/** Of each placeholder the part that takes its place. */
export function findSwaps(html: string): ReadonlyMap<string, string> {
  const swaps = new Map<string, string>();
  const sent = new Set<string>();
  for (const [, part] of html.matchAll(/ id="(S:[0-9a-f]{1,8})"/g)) sent.add(part!);
  for (const [, boundary, content, segment, placeholder] of html.matchAll(swapCall)) {
    if (swaps.size === mostSwaps) break;
    const part = content ?? segment!;
    if (sent.has(part)) swaps.set(boundary ?? placeholder!, part);
  }
  return swaps;
}

/** A part that was sent late: blocks `from` up to `to`. */
export interface Part {
  readonly from: number;
  to: number;
}

/** A placeholder: its part belongs before block `at`. */
export interface Placeholder {
  readonly at: number;
  readonly part: string;
}

/**
 * The order of `count` blocks once each part stands in its place. Placeholders are in order of
 * `at`; a part whose placeholder is missing stays where it is; no block is lost or doubled.
 */
export function swappedOrder(
  count: number,
  placeholders: readonly Placeholder[],
  parts: ReadonlyMap<string, Part>,
): number[] {
  const wanted = new Set<string>();
  for (const { part } of placeholders) wanted.add(part);
  const skip = new Map<number, Part>();
  for (const [name, part] of parts) {
    if (wanted.has(name) && part.to > part.from) skip.set(part.from, part);
  }
  const order: number[] = [];
  const placed = new Uint8Array(count);
  const used = new Set<string>();
  // A stack of ranges still to be written, so that parts within parts need no recursion.
  const open: { at: number; to: number; next: number }[] = [{ at: 0, to: count, next: 0 }];
  while (open.length > 0) {
    const range = open.at(-1)!;
    const placeholder = placeholders[range.next];
    if (placeholder && placeholder.at < range.at) {
      range.next++;
      continue;
    }
    if (placeholder && placeholder.at === range.at && placeholder.at <= range.to) {
      range.next++;
      const part = parts.get(placeholder.part);
      if (part && !used.has(placeholder.part)) {
        used.add(placeholder.part);
        open.push({ at: part.from, to: part.to, next: firstAt(placeholders, part.from) });
      }
      continue;
    }
    if (range.at >= range.to) {
      open.pop();
      continue;
    }
    const skipped = open.length === 1 ? skip.get(range.at) : undefined;
    if (skipped) {
      range.at = skipped.to;
      continue;
    }
    if (placed[range.at] === 0) {
      placed[range.at] = 1;
      order.push(range.at);
    }
    range.at++;
  }
  for (let block = 0; block < count; block++) if (placed[block] === 0) order.push(block);
  return order;
}

function firstAt(placeholders: readonly Placeholder[], at: number): number {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeholders[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
