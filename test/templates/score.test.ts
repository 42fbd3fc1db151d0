import { describe, expect, test } from "vitest";
import { first } from "../../training/templates/first/index.ts";
import { generate, type Page } from "../../training/templates/generate.ts";
import { isChrome } from "../../training/templates/line.ts";
import { percent, score, worstFirst } from "./score.ts";

const pages = generate(first, 1);
const keepAll = (text: string) => new Set(text.split("\n").keys());

describe("score", () => {
  test("a cleaner that keeps all loses no body and removes no chrome", () => {
    const kept = score(pages, keepAll);
    expect(percent(kept.body)).toBe(100);
    expect(percent(kept.chrome)).toBe(0);
    expect(kept.perfectPages).toBe(0);
    expect(kept.misses.length).toBe(kept.chrome.of);
    expect(kept.byLabel.has("blank")).toBe(false);
    expect(percent(kept.byLabel.get("title")!)).toBe(100);
  });

  test("a cleaner that keeps nothing removes all chrome and loses all body", () => {
    const kept = score(pages, () => new Set());
    expect(percent(kept.body)).toBe(0);
    expect(percent(kept.chrome)).toBe(100);
    expect(kept.misses.length).toBe(kept.body.of);
  });

  test("the gold labels score in full", () => {
    const gold = score(
      pages,
      (_, page) => new Set([...page.labels.keys()].filter((at) => !isChrome(page.labels[at]!))),
    );
    expect(gold.misses).toEqual([]);
    expect(gold.perfectPages).toBe(pages.length);
    for (const share of gold.byLabel.values()) expect(percent(share)).toBe(100);
  });

  test("counts by label, template and language, and says where it missed", () => {
    const page: Page = {
      id: "a--b--1",
      template: "a",
      article: "b",
      language: "en",
      text: "Share\nThe title\n\n  First. \nSecond.\r\nTags: one",
      labels: ["chrome:share", "title", "blank", "body", "body", "chrome:tags"],
    };
    const one = score([page], () => new Set([0, 3]));
    expect(one.chrome).toEqual({ right: 1, of: 2 });
    expect(one.body).toEqual({ right: 1, of: 2 });
    expect(one.byLabel.get("title")).toEqual({ right: 0, of: 1 });
    expect(one.byTemplate.get("a")).toEqual({ chrome: one.chrome, body: one.body });
    expect(one.byLanguage.get("en")).toEqual({ chrome: one.chrome, body: one.body });
    expect(one.misses).toEqual([
      { page: "a--b--1", line: 0, label: "chrome:share", text: "Share" },
      { page: "a--b--1", line: 4, label: "body", text: "Second." },
    ]);
  });

  test("the worst groups come first, whatever was counted in them", () => {
    const share = (right: number, of: number) => ({ right, of });
    const tally = (right: number) => ({ chrome: share(right, 10), body: share(9, 10) });
    const names = (groups: Parameters<typeof worstFirst>[0]) =>
      worstFirst(groups).map(([name]) => name);
    const shares = {
      none: share(0, 0),
      good: share(9, 10),
      bad: share(1, 10),
      half: share(50, 100),
    };
    expect(names(new Map(Object.entries(shares)))).toEqual(["bad", "half", "good", "none"]);
    expect(
      names(
        new Map([
          ["good", tally(9)],
          ["bad", tally(2)],
        ]),
      ),
    ).toEqual(["bad", "good"]);
  });

  test("nothing counted is no share", () => {
    expect(percent(score([], keepAll).body)).toBeNull();
  });
});
