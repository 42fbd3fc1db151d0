import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenSet } from "../../src/text/token-set.ts";

test("holds what was added and nothing else", () => {
  const token = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 2 ** 30 }));
  fc.assert(
    fc.property(
      fc.array(token, { maxLength: 200 }),
      fc.array(token),
      fc.nat(50),
      (add, ask, room) => {
        const set = new TokenSet(room);
        for (const one of add) set.add(one);
        const known = new Set(add);
        for (const one of [...add, ...ask]) expect(set.has(one)).toBe(known.has(one));
      },
    ),
  );
});
