/** Milliseconds without an item that count as a pause. */
const pauseMs = 5;

/**
 * Hands a source on, with a null wherever it pauses, and ends when `stop` is aborted, even while the
 * source keeps one waiting. One timer serves all items: of a source that does not pause it is only
 * set forward.
 */
export async function* withPauses<T>(
  source: AsyncIterable<T>,
  stop?: AbortSignal,
): AsyncGenerator<T | null, void> {
  const iterator = source[Symbol.asyncIterator]();
  let giveUp: (value: null) => void = () => undefined;
  const timer = setTimeout(() => giveUp(null), pauseMs);
  const end = (): void => giveUp(null);
  stop?.addEventListener("abort", end);
  const within = (coming: Promise<IteratorResult<T>>): Promise<IteratorResult<T> | null> =>
    new Promise((resolve, reject) => {
      giveUp = resolve;
      coming.then(resolve, reject);
    });
  let waiting = false;
  try {
    while (!isStopped(stop)) {
      const coming = iterator.next();
      waiting = true;
      timer.refresh();
      let next = await within(coming);
      if (next === null && !isStopped(stop)) {
        yield null;
        if (!isStopped(stop)) next = await within(coming);
      }
      if (next === null) return;
      waiting = false;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener("abort", end);
    // A source that is waiting cannot be ended; it must not hold up the end of the run.
    const ended = iterator.return?.();
    if (waiting) ended?.catch(() => undefined);
    else await ended;
  }
}

/** A call, since it may become true at any `await`. */
function isStopped(stop: AbortSignal | undefined): boolean {
  return stop?.aborted === true;
}
