import { type ExitCode, exitCodes, Stop } from "./exit.ts";

const codes: readonly (readonly [NodeJS.Signals, ExitCode])[] = [
  ["SIGINT", exitCodes.interrupted],
  ["SIGTERM", exitCodes.terminated],
];

/**
 * A signal to stop work with, aborted with `Stop` by the first SIGINT or SIGTERM; a second one ends
 * the program there and then.
 */
export function stopOnSignal(): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const listeners = codes.map(([signal, code]) => {
    const listener = (): void => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort(new Stop(code));
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return { signal: controller.signal, end: () => listeners.forEach((off) => void off()) };
}

/**
 * Passes a source on until a signal comes; then throws `Stop` at once, even while the source waits
 * for input. Listens from the call on, so that nothing which is opened before the first step is left
 * behind. A second signal ends the program there and then.
 */
export function untilSignal<T>(source: AsyncGenerator<T>): AsyncGenerator<T, void> {
  return passOn(source, new StopOnSignal());
}

class StopOnSignal {
  #stopped: Stop | null = null;
  #giveUp: (reason: Stop) => void = () => undefined;
  readonly #listeners = codes.map(([signal, code]) => {
    const listener = (): void => {
      if (this.#stopped !== null) process.exit(code);
      this.#stopped = new Stop(code);
      this.#giveUp(this.#stopped);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });

  /** What comes next, or a rejection with `Stop` if a signal comes first. */
  next<T>(source: AsyncGenerator<T>): Promise<IteratorResult<T, void>> {
    // Not `Promise.race` with one promise for all signals: that would keep every document alive.
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      if (this.#stopped !== null) reject(this.#stopped);
      else source.next().then(resolve, reject);
    });
  }

  end(): void {
    for (const off of this.#listeners) off();
  }
}

async function* passOn<T>(source: AsyncGenerator<T>, stop: StopOnSignal): AsyncGenerator<T, void> {
  try {
    for (;;) {
      const next = await stop.next(source);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    stop.end();
  }
}
