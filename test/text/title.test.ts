import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayHoldBreadcrumb, splitTitleLine, type TitleSplit } from "../../src/text/title.ts";

function parts(split: TitleSplit | null): unknown {
  return (
    split && {
      breadcrumb: split.breadcrumb.map((part) => part.text),
      title: split.title.text,
      site: split.site?.text ?? null,
      others: split.others.map((part) => part.text),
    }
  );
}

const headline = "Dockers vote to end nine-week strike in Gdansk";

describe("a title line that agrees with another line", () => {
  test.each([
    [`Current:Home > World${headline} -Baltic Ledger`, ["Home", "World"], "Baltic Ledger"],
    [`${headline} | Baltic Ledger`, [], "Baltic Ledger"],
    [`${headline} – The Ledger`, [], "The Ledger"],
    [`Home » News » ${headline} - Ledger`, ["Home", "News"], "Ledger"],
  ])("%s", (line, breadcrumb, site) => {
    const split = splitTitleLine(line, { lines: ["Menu", "World", headline], url: null });
    expect(parts(split)).toEqual({ breadcrumb, title: headline, site, others: [] });
    expect(split?.evidence).toBe("line-agrees");
  });

  test("a section behind it is no site", () => {
    const split = splitTitleLine(`${headline} | World`, { lines: [headline], url: null });
    expect(parts(split)).toEqual({
      breadcrumb: [],
      title: headline,
      site: null,
      others: ["World"],
    });
  });

  test("the other line may differ in quotes, case and spacing", () => {
    const split = splitTitleLine("‘No way back’, says mayor – The Ledger", {
      lines: ['"NO WAY BACK", says mayor'],
      url: null,
    });
    expect(split?.title.text).toBe("‘No way back’, says mayor");
  });

  test("the site's own name in a line of its own is not the title", () => {
    const split = splitTitleLine("Ferry aground | Institute of Maritime Safety Studies", {
      lines: ["Institute of Maritime Safety Studies", "Ferry aground"],
      url: "https://imss.example/reports/a-ferry-has-run-aground-again",
    });
    expect(parts(split)).toMatchObject({
      title: "Ferry aground",
      site: "Institute of Maritime Safety Studies",
    });
  });
});

describe("a title line by itself", () => {
  test("the host is named after the site", () => {
    const url = "https://www.balticledger.com/a/1";
    const context = { lines: [], url };
    expect(parts(splitTitleLine(`${headline} - Europe - Baltic Ledger`, context))).toMatchObject({
      site: "Baltic Ledger",
    });
    expect(parts(splitTitleLine(`Baltic Ledger: ${headline}`, context))).toMatchObject({
      site: "Baltic Ledger",
      title: headline,
    });
  });

  test("a breadcrumb runs into the title", () => {
    const split = splitTitleLine(`Current:Home > World${headline} -Baltic Ledger`, {
      lines: [],
      url: null,
    });
    expect(parts(split)).toEqual({
      breadcrumb: ["Home", "World"],
      title: headline,
      site: "Baltic Ledger",
      others: [],
    });
  });

  test.each([
    [`${headline} - News - World - Baltic Ledger`, "Baltic Ledger", ["News", "World"]],
    [`${headline} « World « News « Baltic Ledger`, "Baltic Ledger", ["World", "News"]],
    [`${headline} - World - News`, null, ["World", "News"]],
    [`${headline} | Politik`, null, ["Politik"]],
  ])("sections stand behind the title: %s", (line, site, others) => {
    const split = splitTitleLine(line, { lines: ["Menu", "News"], url: null });
    expect(parts(split)).toEqual({ breadcrumb: [], title: headline, site, others });
  });

  test("sections by themselves are no title less the last", () => {
    const split = splitTitleLine("World - Sport - Baltic Ledger", {
      lines: [],
      url: "https://balticledger.example/",
    });
    expect(split?.title.text).toBe("World - Sport");
  });

  test.each([
    "Winners - and losers - of the long strike",
    "Well-known co-founder steps down",
    "Minister: no new talks before spring",
    "What we know - and don't know - about the fire",
    "Paris - London",
  ])("one headline is not split: %s", (line) => {
    expect(splitTitleLine(line, { lines: ["Menu", "World"], url: null })).toBeNull();
  });
});

test("parts are where they say they are", () => {
  const word = fc.constantFrom(
    "Home",
    ">",
    "|",
    "-",
    "Ledger",
    "strike",
    "ends",
    ":",
    "»",
    "“a”",
    "🚢",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 6 }), (a, b) => {
      const line = a.join(" ");
      const split = splitTitleLine(line, { lines: [b.join(" "), a.slice(2).join(" ")], url: null });
      if (split === null) return;
      for (const part of [...split.breadcrumb, split.title, ...split.others])
        expect(line.slice(part.start, part.end)).toBe(part.text);
    }),
  );
});

test("a line in which no breadcrumb may be is split without one", () => {
  const part = fc.constantFrom(
    "Home",
    "World",
    "You are here: ",
    "Current:",
    " > ",
    "›",
    " - ",
    " | ",
    "Ferry reaches the island after dark",
    "Island Post",
    ": ",
    " / ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const line = parts.join("");
      const lines = ["Menu", "Ferry reaches the island after dark", "Island Post"];
      const split = splitTitleLine(line, { lines, url: "https://island-post.example/a" });
      if (split !== null && split.breadcrumb.length > 0) expect(mayHoldBreadcrumb(line)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
