import { partsAlike } from "../spelling/compare.ts";
import { soundKeys } from "../spelling/letters.ts";
import type { Part } from "../spelling/parts.ts";
import { type Position, shortForms } from "./person.ts";

/** Two spellings of a surname are one from here on, in log-odds. */
const soundsSame = 0;

/** Anything with a name, found by the parts that may stand for it. */
export class NameIndex<Item> {
  readonly #parts: (item: Item) => readonly (readonly Part[])[];
  readonly #exact = new Map<string, Item[]>();
  readonly #sound = new Map<string, Item[]>();

  constructor(parts: (item: Item) => readonly (readonly Part[])[]) {
    this.#parts = parts;
  }

  add(item: Item): void {
    for (const parts of this.#parts(item)) {
      for (const [part, position] of shortForms(parts)) {
        put(this.#exact, exactKey(part, position), item);
        for (const key of soundKeys(part.core)) put(this.#sound, key, item);
      }
    }
  }

  /** Items of which the part is the surname, or the given name, letter by letter. */
  exact(part: Part, position: Position): readonly Item[] {
    return this.#exact.get(exactKey(part, position)) ?? [];
  }

  /** Items whose surname sounds like the part. */
  alike(part: Part): Item[] {
    return this.sounding([part]).filter((item) =>
      this.#parts(item).some((parts) =>
        shortForms(parts).some(
          ([own, position]) => position === "surname" && partsAlike(own, part) >= soundsSame,
        ),
      ),
    );
  }

  /** Items that share the sound of a part that may stand for the name. */
  sounding(parts: readonly Part[]): Item[] {
    const out = new Set<Item>();
    for (const [part] of shortForms(parts)) {
      for (const key of soundKeys(part.core)) {
        for (const item of this.#sound.get(key) ?? []) out.add(item);
      }
    }
    return [...out];
  }
}

function exactKey(part: Part, position: Position): string {
  return `${position} ${part.kind} ${part.core}`;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
