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

/**
 * What happens before block `at`, in document order: a part that was sent late begins or ends, or a
 * placeholder stands there.
 */
export interface SwapEvent {
  readonly at: number;
  readonly kind: "begin" | "end" | "placeholder";
  readonly part: string;
}

/**
 * The order of `count` blocks once each part stands behind its placeholder. A part without a
 * placeholder, or with one inside itself, stays where it is; no block is lost or doubled.
 */
export function swappedOrder(count: number, events: readonly SwapEvent[]): number[] {
  // A linked list of blocks and events: node 0 is its head, block b and event e follow in order.
  const size = count + events.length + 1;
  const next = Int32Array.from({ length: size + 1 }, (_, node) => node + 1);
  const before = Int32Array.from({ length: size + 1 }, (_, node) => node - 1);
  const blockAt = new Int32Array(size).fill(-1);
  const begins = new Map<string, number>();
  const ends = new Map<string, number>();
  const placeholders: [node: number, part: string][] = [];
  let node = 1;
  let block = 0;
  for (const { at, kind, part } of events) {
    while (block < at) blockAt[node++] = block++;
    if (kind === "placeholder") placeholders.push([node, part]);
    else (kind === "begin" ? begins : ends).set(part, node);
    node++;
  }
  while (block < count) blockAt[node++] = block++;
  for (const [place, part] of placeholders) {
    const begin = begins.get(part);
    const end = ends.get(part);
    if (begin === undefined || end === undefined || (begin < place && place < end)) continue;
    next[before[begin]!] = next[end]!;
    before[next[end]!] = before[begin]!;
    next[end] = next[place]!;
    before[next[place]!] = end;
    next[place] = begin;
    before[begin] = place;
  }
  const order: number[] = [];
  const placed = new Uint8Array(count);
  for (let at = next[0]!; at < size; at = next[at]!) {
    const found = blockAt[at]!;
    if (found < 0) continue;
    placed[found] = 1;
    order.push(found);
  }
  // Parts that hold one another's placeholders have left the list.
  for (let rest = 0; rest < count; rest++) if (placed[rest] === 0) order.push(rest);
  return order;
}
