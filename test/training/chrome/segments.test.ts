import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { segmentDumps } from "../../../training/chrome/segments.ts";

test("blocks have the label of the segment that they hold; the rest teaches nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  try {
    writeFileSync(
      join(folder, "page.html"),
      "<p>The ferry left late. It came after dark.</p><p>Sign up for mail</p><p>Wind: 4</p>",
    );
    const [html, text] = segmentDumps(folder, {
      id: "page",
      file: "page.html",
      set: "segments",
      url: null,
      domain: "hard::www.island.example-ferry-late.html",
      language: null,
      pageType: null,
      title: null,
      authors: [],
      published: null,
      body: null,
      standfirst: [],
      doubtful: false,
      with: ["The ferry left late."],
      without: ["Sign up for mail"],
    });
    for (const dump of [html!, text!]) {
      expect(dump.labels.map(({ label }) => label)).toEqual(["body", "chrome", "ambiguous"]);
      expect(dump.page.domain).toBe("island.example");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
