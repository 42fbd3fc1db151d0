import { bonesApart } from "../spelling/bones.ts";
import { soundKeys } from "../spelling/letters.ts";
import { partsAlike } from "../spelling/match.ts";
import type { Part } from "../spelling/parts.ts";
import { type Position, shortForms, soundingWords } from "./person.ts";

/** Two spellings of a surname are one from here on, in log-odds. */
const soundsSame = 0;

/** Items looked at for one name: more share its sound only in a text made to be slow. */
export const mostCompared = 64;

/** Parts of which it is kept who sounds alike. */
const mostFound = 20_000;

/** Anything with a name, found by the parts that may stand for it. */
export class NameIndex<Item> {
  readonly #parts: (item: Item) => readonly (readonly Part[])[];
  readonly #exact = new Map<string, Set<Item>>();
  /** Items in the order they came, each with its number in that order. */
  readonly #sound = new Map<string, Map<Item, number>>();
  /** What `alike` found since the last item was added. */
  readonly #alike = new Map<string, readonly Item[]>();

  constructor(parts: (item: Item) => readonly (readonly Part[])[]) {
    this.#parts = parts;
  }

  add(item: Item): void {
    this.#alike.clear();
    for (const parts of this.#parts(item)) {
      for (const [part, position] of shortForms(parts)) {
        const key = exactKey(part, position);
        const items = this.#exact.get(key);
        if (items === undefined) this.#exact.set(key, new Set([item]));
        else items.add(item);
      }
      for (const word of soundingWords(parts)) {
        for (const key of soundKeys(word)) {
          const items = this.#sound.get(key);
          if (items === undefined) this.#sound.set(key, new Map([[item, 0]]));
          else if (!items.has(item)) items.set(item, items.size);
        }
      }
    }
  }

  /** Items of which the part is the surname, or the given name, letter by letter: the first so many. */
  exact(part: Part, position: Position, most: number = Number.POSITIVE_INFINITY): readonly Item[] {
    const out: Item[] = [];
    for (const item of this.#exact.get(exactKey(part, position)) ?? []) {
      if (out.length >= most) break;
      out.push(item);
    }
    return out;
  }

  /** Whether a name may hold a word of this sound as its first or last part. */
  sounds(word: string): boolean {
    if (this.#sound.size === 0) return false;
    for (const key of soundKeys(word)) if (this.#sound.has(key)) return true;
    return false;
  }

  /** Items whose surname sounds like the part. */
  alike(part: Part): readonly Item[] {
    const key = `${part.kind} ${part.core}`;
    const found = this.#alike.get(key);
    if (found !== undefined) return found;
    const out = this.#soundsLike(part.core).filter((item) => this.#isAlike(item, part));
    if (this.#alike.size >= mostFound) this.#alike.clear();
    this.#alike.set(key, out);
    return out;
  }

  #isAlike(item: Item, part: Part): boolean {
    return this.#parts(item).some((parts) =>
      shortForms(parts).some(
        ([own, position]) =>
          position === "surname" &&
          bonesApart(own.bones, part.bones) <= 1 &&
          partsAlike(own, part) >= soundsSame,
      ),
    );
  }

  /** Items with a full name of which two parts sound like parts of this one. */
  sounding(parts: readonly Part[]): Item[] {
    const words = soundingWords(parts);
    return parts.length === 1 ? this.#soundsLike(words[0]!) : this.#sharing(words);
  }

  /** Items that share the sound of the word. */
  #soundsLike(word: string): Item[] {
    const out = new Set<Item>();
    for (const items of this.#listsOf(word))
      for (const item of items.keys()) if (out.add(item).size === mostCompared) return [...out];
    return [...out];
  }

  /** Items that share the sound of two of the words. */
  #sharing(words: readonly string[]): Item[] {
    const lists = words.map((word) => this.#listsOf(word));
    const out = new Set<Item>();
    for (const [index, own] of lists.entries()) {
      const later = lists.slice(index + 1).flat();
      for (const items of own)
        for (const item of shared(items, later))
          if (out.add(item).size === mostCompared) return [...out];
    }
    return [...out];
  }

  #listsOf(word: string): ReadonlyMap<Item, number>[] {
    if (this.#sound.size === 0) return [];
    return soundKeys(word).flatMap((key) => this.#sound.get(key) ?? []);
  }
}

/** A list is gone through by way of the others if together they are so many times shorter. */
const muchShorter = 8;

/**
 * Items that one of the others holds too, in their order. Of a given name that thousands share and a
 * surname that few do, only the few are looked at.
 */
function* shared<Item>(
  items: ReadonlyMap<Item, number>,
  others: readonly ReadonlyMap<Item, number>[],
): Iterable<Item> {
  let size = 0;
  for (const other of others) size += other.size;
  if (size * muchShorter < items.size) {
    const found = others.flatMap((other) => [...other.keys()].filter((item) => items.has(item)));
    yield* found.sort((a, b) => items.get(a)! - items.get(b)!);
    return;
  }
  for (const item of items.keys()) if (others.some((other) => other.has(item))) yield item;
}

function exactKey(part: Part, position: Position): string {
  return `${position} ${part.kind} ${part.core}`;
}
