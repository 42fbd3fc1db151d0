/** Milliseconds by what they were spent on. */
export class Stopwatch {
  readonly times: Map<string, number> = new Map();
  #last: number = performance.now();

  /** Starts to count now: what passed since the last lap belongs to nobody. Gives the time. */
  start(): number {
    this.#last = performance.now();
    return this.#last;
  }

  /** Adds what passed since the last lap to `name`. Gives the time. */
  lap(name: string): number {
    const now = performance.now();
    this.times.set(name, (this.times.get(name) ?? 0) + now - this.#last);
    this.#last = now;
    return now;
  }
}
