import { describe, expect, test } from "vitest";
import { record } from "./run.ts";

const body = [
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.",
  "Passengers said that nobody had told them about the engine trouble before they went aboard.",
  "The company will pay for the night in the only hotel of the island, a spokeswoman said.",
];
const file = (...head: string[]): string => [...head, "", body.join("\n\n"), ""].join("\n");

describe("the head of a Markdown file", () => {
  test("of YAML is read, and leaves the body", () => {
    const read = record(
      file(
        "---",
        'title: "Ferry reaches the island: a night in the hotel"',
        "authors:",
        "  - Ann Lee",
        "  - Bo Berg",
        "date: 2024-03-05",
        "lastmod: 2024-03-07",
        "description: 'Nobody was told of the engine.'",
        "slug: ferry",
        "draft: false",
        "---",
      ),
    );
    expect(read.title).toBe("Ferry reaches the island: a night in the hotel");
    expect(read.authors.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Berg"]);
    expect([read.published, read.modified]).toEqual(["2024-03-05", "2024-03-07"]);
    expect(read.standfirst).toBe("Nobody was told of the engine.");
    expect(read.body).toBe(body.join("\n\n"));
  });

  test("of TOML too", () => {
    const read = record(
      file(
        "+++",
        'title = "Ferry reaches the island after dark"',
        'author = "Ann Lee"',
        "date = 2024-03-05",
        "weight = 3",
        "+++",
      ),
    );
    expect(read).toMatchObject({
      title: "Ferry reaches the island after dark",
      authors: [{ name: "Ann Lee" }],
      published: "2024-03-05",
      body: body.join("\n\n"),
    });
  });

  test("names in one line, in brackets and quotation marks", () => {
    const head = ["---", "title: Ferry late", 'authors: ["Ann Lee", "Bo Berg"]', "---"];
    expect(record(file(...head)).authors.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Berg"]);
  });

  test("with values over several lines, comments and an address", () => {
    const read = record(
      file(
        "---",
        "title: Ferry late",
        "tags:",
        "- sea",
        "",
        "# made by hand",
        "description: >-",
        "  Nobody was told",
        "  of the engine.",
        "canonical_url: 'https://gazette.example/ferry'",
        "---",
        "",
        "# Ferry late",
      ),
    );
    expect(read).toMatchObject({
      title: "Ferry late",
      standfirst: "Nobody was told of the engine.",
      canonicalUrl: "https://gazette.example/ferry",
      body: body.join("\n\n"),
    });
  });

  test("is none where a paragraph stands between the rules", () => {
    const read = record(file("---", "Note: all times are local.", ...body, "---"));
    expect(read.body).toContain("Note: all times are local.");
    expect(read.body).toContain(body[0]);
  });
});
