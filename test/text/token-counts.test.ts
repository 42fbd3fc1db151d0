import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenCounts } from "../../src/text/token-counts.ts";

test("counts the lines that hold a token, each once", () => {
  const token = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 2 ** 30 }));
  fc.assert(
    fc.property(
      fc.array(fc.array(token, { maxLength: 20 }), { maxLength: 20 }),
      fc.array(token),
      (lines, ask) => {
        const counts = new TokenCounts();
        for (const [index, line] of lines.entries()) for (const one of line) counts.add(one, index);
        for (const one of [...lines.flat(), ...ask])
          expect(counts.of(one)).toBe(lines.filter((line) => line.includes(one)).length);
      },
    ),
  );
});
