import { expect, test } from "vitest";
import { normalizeNames } from "../../../src/stages/names/normalize.ts";
import fixture from "./fixtures/no-people.json" with { type: "json" };

test.each(Object.entries(fixture.texts))("%s names nobody", (_, text) => {
  expect(normalizeNames([text])[0]!.mentions).toEqual([]);
});
