import { expect, test } from "vitest";
import { IdleError, withIdleLimit } from "../../src/cli/idle.ts";
import { collect } from "../collect.ts";

const chunk = Uint8Array.of(1);

async function* chunks(stop: boolean): AsyncGenerator<Uint8Array> {
  yield chunk;
  yield chunk;
  if (stop) await new Promise(() => undefined);
}

test.each([0, 1000])("input that ends is handed on (limit %i)", async (limit) => {
  expect(await collect(withIdleLimit(chunks(false), limit))).toEqual([chunk, chunk]);
});

test("input that neither comes nor ends is an error after what has come", async () => {
  const seen: Uint8Array[] = [];
  const read = async (): Promise<void> => {
    for await (const one of withIdleLimit(chunks(true), 20)) seen.push(one);
  };
  await expect(read()).rejects.toThrow(IdleError);
  expect(seen).toHaveLength(2);
});
