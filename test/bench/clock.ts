/** Milliseconds of CPU time by step, collected over many documents. */
export class Clock {
  readonly times: Map<string, number> = new Map();
  #last = process.cpuUsage();

  /** Starts to count: what came before belongs to no step. */
  start(): void {
    this.#last = process.cpuUsage();
  }

  /** All that was done since the last call was this step. */
  lap(step: string): void {
    const { user, system } = process.cpuUsage(this.#last);
    this.times.set(step, (this.times.get(step) ?? 0) + (user + system) / 1000);
    this.#last = process.cpuUsage();
  }
}

/** For each step the shortest of its times in several rounds: the first one also compiles. */
export function bestOf(clocks: readonly Clock[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { times } of clocks)
    for (const [step, time] of times)
      best.set(step, Math.min(best.get(step) ?? Number.POSITIVE_INFINITY, time));
  return best;
}
