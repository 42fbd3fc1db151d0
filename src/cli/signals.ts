import { type ExitCode, exitCodes, Stop } from "./exit.ts";

const codes: readonly (readonly [NodeJS.Signals, ExitCode])[] = [
  ["SIGINT", exitCodes.interrupted],
  ["SIGTERM", exitCodes.terminated],
];

/**
 * Passes a source on until a signal comes; then throws `Stop` at once, even while the source waits
 * for input. A second signal ends the program there and then.
 */
export async function* untilSignal<T>(source: AsyncGenerator<T>): AsyncGenerator<T, void> {
  let stopped: Stop | null = null;
  let giveUp: (reason: Stop) => void = () => undefined;
  const listeners = codes.map(([signal, code]) => {
    const listener = (): void => {
      if (stopped !== null) process.exit(code);
      stopped = new Stop(code);
      giveUp(stopped);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  try {
    for (;;) {
      // Not `Promise.race` with one promise for all signals: that would keep every document alive.
      const next = await new Promise<IteratorResult<T, void>>((resolve, reject) => {
        giveUp = reject;
        if (stopped !== null) reject(stopped);
        else source.next().then(resolve, reject);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    for (const off of listeners) off();
  }
}
