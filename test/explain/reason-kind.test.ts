import { expect, test } from "vitest";
import { kindOfReason, reasonKinds } from "../../src/explain/reason-kind.ts";

test.each([
  ["chrome/related", "stories"],
  ["chrome/after-body", "place"],
  ["metadata/dateline", "field"],
  ["names/spelling", "spelling"],
  ["chrome/of-tomorrow", "other"],
  ["mine/rule", "other"],
  ["__proto__/constructor", "other"],
])("%s is of the kind %s", (reason, kind) => {
  expect(kindOfReason(reason)).toBe(kind);
});

test("each kind has a letter of its own", () => {
  expect(new Set(reasonKinds.map(({ code }) => code)).size).toBe(reasonKinds.length);
});
