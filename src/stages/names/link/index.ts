import { bonesApart } from "../spelling/bones.ts";
import { soundKeys } from "../spelling/letters.ts";
import { partsAlike } from "../spelling/match.ts";
import type { Part } from "../spelling/parts.ts";
import { type Position, shortForms, soundingWords } from "./person.ts";

/** Two spellings of a surname are one from here on, in log-odds. */
const soundsSame = 0;

/** Items looked at for one name: more share its sound only in a text made to be slow. */
const mostCompared = 64;

/** Parts of which it is kept who sounds alike. */
const mostFound = 20_000;

/** Anything with a name, found by the parts that may stand for it. */
export class NameIndex<Item> {
  readonly #parts: (item: Item) => readonly (readonly Part[])[];
  readonly #exact = new Map<string, Set<Item>>();
  readonly #sound = new Map<string, Set<Item>>();
  /** What `alike` found since the last item was added. */
  readonly #alike = new Map<string, readonly Item[]>();

  constructor(parts: (item: Item) => readonly (readonly Part[])[]) {
    this.#parts = parts;
  }

  add(item: Item): void {
    this.#alike.clear();
    for (const parts of this.#parts(item)) {
      for (const [part, position] of shortForms(parts)) {
        put(this.#exact, exactKey(part, position), item);
      }
      for (const word of soundingWords(parts)) {
        for (const key of soundKeys(word)) put(this.#sound, key, item);
      }
    }
  }

  /** Items of which the part is the surname, or the given name, letter by letter. */
  exact(part: Part, position: Position): readonly Item[] {
    const items = this.#exact.get(exactKey(part, position));
    return items === undefined ? [] : [...items];
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
    const out = this.#sharing([part.core], 1).filter((item) => this.#isAlike(item, part));
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
    return this.#sharing(soundingWords(parts), Math.min(2, parts.length));
  }

  /** Items that share the sound of at least so many of the words. */
  #sharing(words: readonly string[], least: number): Item[] {
    if (this.#sound.size === 0) return [];
    const shared = new Map<Item, number>();
    for (const [index, word] of words.entries()) {
      for (const key of soundKeys(word)) {
        for (const item of this.#sound.get(key) ?? []) {
          shared.set(item, (shared.get(item) ?? 0) | (1 << index));
        }
      }
    }
    const out: Item[] = [];
    for (const [item, bits] of shared) {
      if (out.length === mostCompared) break;
      if (least === 1 || (bits & (bits - 1)) !== 0) out.push(item);
    }
    return out;
  }
}

function exactKey(part: Part, position: Position): string {
  return `${position} ${part.kind} ${part.core}`;
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, new Set([value]));
  else list.add(value);
}
