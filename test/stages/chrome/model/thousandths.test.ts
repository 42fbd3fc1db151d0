import fc from "fast-check";
import { expect, test } from "vitest";
import { inThousandths } from "../../../../src/stages/chrome/model/thousandths.ts";

test("numbers are written as JavaScript writes them when rounded to three places", () => {
  const values = fc.oneof(
    fc.double(),
    fc.double({ min: -30, max: 30 }),
    fc.float({ min: -1, max: 1 }),
    fc.integer(),
  );
  fc.assert(
    fc.property(values, (value) => {
      expect(inThousandths(value)).toBe(String(Math.round(value * 1000) / 1000));
    }),
    { numRuns: 2000 },
  );
});
