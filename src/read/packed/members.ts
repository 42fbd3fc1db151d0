import { createHash } from "node:crypto";
import type { Part } from "../part.ts";
import type { Item } from "../reading.ts";
import { SeenIds } from "../seen.ts";
import type { Run } from "./unpack.ts";

/** Reads what a member of an archive holds. */
export type ReadMember = (run: Run, member: Part) => AsyncGenerator<Item>;

/** As in folders, and what macOS adds to archives. */
export function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(name);
}

/** Counts members of one name: an archive that was added to may hold a path more than once. */
export class MemberNames {
  readonly #seen = new SeenIds();
  readonly #twins = new Map<string, number>();

  /** How many members had this name before. */
  twin(name: string): number {
    if (this.#seen.add(createHash("sha256").update(name).digest("hex"))) return 0;
    const twin = (this.#twins.get(name) ?? 0) + 1;
    this.#twins.set(name, twin);
    return twin;
  }
}
