/** Standard input has kept a run waiting for too long. */
export class IdleError extends Error {
  constructor(milliseconds: number) {
    super(
      `nothing came on standard input for ${milliseconds / 1000} s. ` +
        "What had come is done; --max idle=0 waits for ever.",
    );
    this.name = "IdleError";
  }
}

/** Hands chunks on; throws `IdleError` if one keeps it waiting for longer. 0 is for ever. */
export async function* withIdleLimit(
  chunks: AsyncIterable<Uint8Array>,
  milliseconds: number,
): AsyncGenerator<Uint8Array, void> {
  if (milliseconds === 0) {
    yield* chunks;
    return;
  }
  const iterator = chunks[Symbol.asyncIterator]();
  for (;;) {
    const next = await within(iterator.next(), milliseconds);
    if (next.done) return;
    yield next.value;
  }
}

function within<T>(coming: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new IdleError(milliseconds)), milliseconds);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
