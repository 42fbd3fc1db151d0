import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "../../src/run/in-order.ts";
import { collect } from "../collect.ts";

async function* numbers(count: number, seen: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    seen.push(i);
    yield i;
  }
}

/** The first items take longest, so that results come back out of order. */
const slowFirst = async (n: number): Promise<number> => {
  await wait(n < 3 ? 40 - 10 * n : 1);
  return n * 2;
};

test("results come in the order of the items", async () => {
  const results = await collect(inOrder(numbers(12), slowFirst, { concurrency: 3, ahead: 6 }));
  expect(results).toEqual(Array.from({ length: 12 }, (_, i) => 2 * i));
});

test("no more items are worked on at once than asked for", async () => {
  let now = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++now);
    await wait(2);
    now--;
  };
  await collect(inOrder(numbers(20), work, { concurrency: 3, ahead: 10 }));
  expect(most).toBe(3);
});

test("few items are taken ahead of the one that is given", async () => {
  const seen: number[] = [];
  const work = async (n: number): Promise<number> => n;
  for await (const n of inOrder(numbers(50, seen), work, { concurrency: 2, ahead: 4 })) {
    await wait(1);
    expect(seen.length - n).toBeLessThanOrEqual(4 + 3);
  }
  expect(seen).toHaveLength(50);
});

test("heavy items are not taken ahead, and one that is too heavy is still worked on", async () => {
  const seen: number[] = [];
  const work = async (n: number): Promise<number> => n;
  const options = { concurrency: 2, ahead: 40, weigh: (n: number) => (n === 9 ? 99 : 3) };
  for await (const n of inOrder(numbers(50, seen), work, { ...options, aheadWeight: 10 })) {
    await wait(1);
    // Four of them weigh more than ten; one is given and one is asked for.
    expect(seen.length - n).toBeLessThanOrEqual(4 + 2);
  }
  expect(seen).toHaveLength(50);
});

test("a result is given although the source keeps one waiting", async () => {
  async function* endless(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const results = inOrder(endless(), slowFirst, { concurrency: 2, ahead: 4 });
  expect(await results.next()).toEqual({ done: false, value: 2 });
  await results.return();
});

test("what the work throws is thrown in its turn, and the source is left", async () => {
  const seen: number[] = [];
  const results: number[] = [];
  const work = async (n: number): Promise<number> => {
    if (n === 4) throw new Error(`bad item ${n}`);
    return slowFirst(n);
  };
  const run = async (): Promise<void> => {
    const options = { concurrency: 2, ahead: 4 };
    for await (const n of inOrder(numbers(100, seen), work, options)) results.push(n);
  };
  await expect(run()).rejects.toThrow("bad item 4");
  expect(results).toEqual([0, 2, 4, 6]);
  await wait(50);
  expect(seen.length).toBeLessThan(20);
});

test("what the source throws is thrown after the results before it", async () => {
  async function* failing(): AsyncGenerator<number> {
    yield* numbers(5);
    throw new Error("no more");
  }
  const results: number[] = [];
  const run = async (): Promise<void> => {
    for await (const n of inOrder(failing(), slowFirst, { concurrency: 2, ahead: 4 }))
      results.push(n);
  };
  await expect(run()).rejects.toThrow("no more");
  expect(results).toEqual([0, 2, 4, 6, 8]);
});
