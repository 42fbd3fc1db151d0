import PQueue from "p-queue";

export interface InOrderOptions<T> {
  /** Items that are worked on at once. */
  readonly concurrency: number;
  /** Results that may wait for an earlier one, and for whoever takes them. */
  readonly ahead: number;
  /** What an item weighs; nothing, if it is not said. */
  readonly weigh?: (item: T) => number;
  /** Weight from which on none is taken ahead: items may be few and large. */
  readonly aheadWeight?: number;
}

/**
 * Works on several items at once and gives the results in the order of the items, each as soon as it
 * and all before it are there, even while the source keeps one waiting. Few items are taken ahead,
 * so memory stays flat however many there are. What the source or the work throws is thrown in its
 * turn.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  {
    concurrency,
    ahead,
    weigh = () => 0,
    aheadWeight = Number.POSITIVE_INFINITY,
  }: InOrderOptions<T>,
): AsyncGenerator<R, void> {
  const queue = new PQueue({ concurrency });
  const results = new Line<Promise<R>>();
  let left = false;
  const feed = async (): Promise<void> => {
    for await (const item of source) {
      if (left) return;
      const result = queue.add(() => work(item));
      // An error is thrown when its turn comes; until then it must not count as unhandled.
      result.catch(() => undefined);
      results.push(result, weigh(item));
      await queue.onSizeLessThan(1);
      while ((results.length > ahead || results.weight >= aheadWeight) && !left)
        await results.taken();
    }
  };
  feed().then(
    () => results.end(),
    (error: unknown) => {
      const failed = Promise.reject(error);
      failed.catch(() => undefined);
      results.push(failed);
      results.end();
    },
  );
  try {
    for (;;) {
      const result = await results.next();
      if (result === null) return;
      yield await result;
    }
  } finally {
    left = true;
    queue.clear();
    results.end();
  }
}

/** First in, first out; whoever takes waits for what comes. */
class Line<T> {
  readonly #items: { readonly item: T; readonly weight: number }[] = [];
  /** Of all that wait. */
  weight = 0;
  #ended = false;
  #arrived: () => void = () => undefined;
  #took: () => void = () => undefined;

  get length(): number {
    return this.#items.length;
  }

  push(item: T, weight = 0): void {
    this.#items.push({ item, weight });
    this.weight += weight;
    this.#arrived();
  }

  end(): void {
    this.#ended = true;
    this.#arrived();
    this.#took();
  }

  /** The first item, or null if no more will come. */
  async next(): Promise<T | null> {
    while (this.#items.length === 0) {
      if (this.#ended) return null;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
    const { item, weight } = this.#items.shift()!;
    this.weight -= weight;
    this.#took();
    return item;
  }

  /** Resolves when the next item is taken. */
  taken(): Promise<void> {
    return new Promise((resolve) => {
      this.#took = resolve;
    });
  }
}
