import { describe, expect, test } from "vitest";
import { defaultRunLimits, limitHelp, parseLimit } from "../../src/cli/limits.ts";

describe("--max", () => {
  test("sets limits in their units, one after the other", () => {
    const limits = [
      "html=40MB",
      "record=1gb",
      "time=1.5min",
      "dead=5%",
      "memory=512MB",
      "idle=0",
    ].reduce((before, text) => parseLimit(text, before), defaultRunLimits);
    expect(limits).toEqual({
      read: { ...defaultRunLimits.read, htmlBytes: 40 * 2 ** 20, recordBytes: 2 ** 30 },
      worker: { documentMs: 90_000, memoryMb: 512 },
      deadShare: 0.05,
      idleMs: 0,
    });
  });

  test.each([
    ["page=1MB", /^Expected one of record=32MB, html=20MB, depth=512, time=30s/],
    ["html", /^Expected one of /],
    ["html=-1MB", /^Expected one of /],
    ["html=40", /with its unit, like html=40MB/],
    ["time=10MB", /like time=60s/],
    ["dead=0.5", /like dead=5%/],
    ["idle=40000min", /^Expected at most 30240min/],
    ["toString=1", /^Expected one of /],
  ])("%s is refused", (text, message) => {
    expect(() => parseLimit(text)).toThrow(message);
  });

  test("is listed with its defaults", () => {
    expect(limitHelp()).toContain("  html=20MB       a page\n");
    expect(limitHelp()).toContain("dead=1%");
  });
});
