/** Milliseconds without an item that count as a pause. */
const pauseMs = 5;

/**
 * Hands a source on, with a null wherever it pauses, and ends when `stop` is aborted, even while the
 * source keeps one waiting.
 */
export async function* withPauses<T>(
  source: AsyncIterable<T>,
  stop?: AbortSignal,
): AsyncGenerator<T | null, void> {
  const iterator = source[Symbol.asyncIterator]();
  let waiting = false;
  try {
    while (stop?.aborted !== true) {
      const coming = iterator.next();
      waiting = true;
      let next = await within(coming, pauseMs, stop);
      if (next === null) {
        yield null;
        next = await within(coming, null, stop);
      }
      if (next === null) return;
      waiting = false;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // A source that is waiting cannot be ended; it must not hold up the end of the run.
    const ended = iterator.return?.();
    if (waiting) ended?.catch(() => undefined);
    else await ended;
  }
}

/** What is coming, or null if it takes longer or is stopped. */
function within<T>(
  coming: Promise<T>,
  milliseconds: number | null,
  stop: AbortSignal | undefined,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const give = (value: T | null): void => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", giveUp);
      resolve(value);
    };
    const giveUp = (): void => give(null);
    const timer = milliseconds === null ? undefined : setTimeout(giveUp, milliseconds);
    stop?.addEventListener("abort", giveUp);
    coming.then(give, reject);
  });
}
