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
  let stop: (reason: Stop) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);
  const listeners = codes.map(([signal, code]) => {
    let seen = false;
    const listener = (): void => {
      if (seen) process.exit(code);
      seen = true;
      stop(new Stop(code));
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  try {
    for (;;) {
      const next = await Promise.race([source.next(), stopped]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    for (const off of listeners) off();
  }
}
