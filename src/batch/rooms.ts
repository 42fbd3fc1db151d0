/**
 * Memory that this thread and the workers share, for batches on their way: written here, read there,
 * and used again. Nothing is copied to be handed over, and nothing is left to the garbage collector,
 * which takes as long over a few large buffers as over everything else that this thread holds.
 *
 * There are never more rooms than batches that wait or are under work at once.
 */
export class Rooms {
  readonly #bytes: number;
  readonly #free: Uint8Array[] = [];

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  take(): Uint8Array {
    return this.#free.pop() ?? new Uint8Array(new SharedArrayBuffer(this.#bytes));
  }

  /** Whoever gives a room back does not look at it again. */
  giveBack(room: Uint8Array): void {
    this.#free.push(room);
  }
}
