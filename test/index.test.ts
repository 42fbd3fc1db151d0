import { expect, test } from "vitest";

test("the package gives what its users build on", async () => {
  // By its name and through `exports`, as a user's program would.
  const name = "copydesk";
  const library = (await import(name)) as typeof import("../src/index.ts");
  expect(Object.keys(library)).toEqual(
    expect.arrayContaining([
      "DeadLetterError",
      "UsageError",
      "articleRecord",
      "clean",
      "cleanAll",
      "clusterNames",
      "compareNames",
      "definePipeline",
      "defineStage",
      "examine",
      "explain",
      "loadPipeline",
      "normalizeNames",
      "readInputs",
      "renderText",
      "restore",
      "toJsonSchema",
    ]),
  );
  const record = library.clean("A sentence stands here.");
  expect(library.articleRecord.parse(record)).toEqual(record);
  expect(library.restore(record)).toBe("A sentence stands here.");
});
