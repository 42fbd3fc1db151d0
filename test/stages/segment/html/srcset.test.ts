import fc from "fast-check";
import { expect, test } from "vitest";
import { fullSize, largestOf } from "../../../../src/stages/segment/html/srcset.ts";

test("the largest picture by width or density", () => {
  expect(largestOf("a.jpg 320w, b.jpg 1280w, c.jpg 640w")).toBe("b.jpg");
  expect(largestOf("a.jpg, b.jpg 1.5x,c.jpg 2x")).toBe("c.jpg");
  expect(largestOf(" a.jpg ")).toBe("a.jpg");
  expect(largestOf(" , ")).toBeNull();
  expect(largestOf("")).toBeNull();
});

test("addresses may hold commas, and end before one", () => {
  expect(largestOf("/w_320,c_fit/a.jpg 320w, /w_640,c_fit/a.jpg 640w")).toBe("/w_640,c_fit/a.jpg");
  expect(largestOf("a.jpg, b.jpg 2x")).toBe("b.jpg");
  expect(largestOf("a.jpg,")).toBe("a.jpg");
});

test("src stands, unless it is one of the sizes", () => {
  expect(fullSize("a.jpg", "b.jpg 640w")).toBe("a.jpg");
  expect(fullSize("a.jpg", "a.jpg 40w, b.jpg 640w")).toBe("b.jpg");
  expect(fullSize("", "b.jpg 640w")).toBe("b.jpg");
  expect(fullSize("", "")).toBeNull();
});

test("any srcset is read to its end", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", ",", " ", "9", "w", "x", "\n") }),
      (text) => {
        const found = largestOf(text);
        if (found === null) expect(text).toMatch(/^[\s,]*$/);
        else expect(text).toContain(found);
      },
    ),
  );
});
