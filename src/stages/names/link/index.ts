import { bonesApart } from "../spelling/bones.ts";
import { partsAlike } from "../spelling/compare.ts";
import { soundKeys } from "../spelling/letters.ts";
import type { Part } from "../spelling/parts.ts";
import { type Position, shortForms, soundingWords } from "./person.ts";

/** Two spellings of a surname are one from here on, in log-odds. */
const soundsSame = 0;

/** Items looked at for one name: more share its sound only in a text made to be slow. */
const mostCompared = 64;

/** Anything with a name, found by the parts that may stand for it. */
export class NameIndex<Item> {
  readonly #parts: (item: Item) => readonly (readonly Part[])[];
  readonly #exact = new Map<string, Set<Item>>();
  readonly #sound = new Map<string, Set<Item>>();

  constructor(parts: (item: Item) => readonly (readonly Part[])[]) {
    this.#parts = parts;
  }

  add(item: Item): void {
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
    return [...(this.#exact.get(exactKey(part, position)) ?? [])];
  }

  /** Items whose surname sounds like the part. */
  alike(part: Part): Item[] {
    return this.#sharing([part.core], 1).filter((item) =>
      this.#parts(item).some((parts) =>
        shortForms(parts).some(
          ([own, position]) =>
            position === "surname" &&
            bonesApart(own.bones, part.bones) <= 1 &&
            partsAlike(own, part) >= soundsSame,
        ),
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
