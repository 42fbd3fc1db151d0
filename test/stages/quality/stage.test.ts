import { describe, expect, test } from "vitest";
import { clean } from "../../../src/index.ts";

function flagsOf(text: string): string[] {
  return clean(text).flags.map(({ code }) => code);
}

const paragraph =
  "The ferry left the harbour an hour late and reached the island only after dark on Friday.";

describe("quality", () => {
  test.each(["…", "...", "[…]", "[+2345 chars]"])(
    "flags a text that ends in %s as truncated",
    (mark) => {
      expect(
        flagsOf(
          `${paragraph}\nPassengers said on the quay that nobody had told them about the trouble with the engine, and that they had waited for close to three hours before somebody came and said ${mark}`,
        ),
      ).toContain("truncated");
    },
  );

  test("does not flag an ellipsis inside the text", () => {
    expect(
      flagsOf(`He waited … and waited on the quay for the ferry.\n${paragraph}`),
    ).not.toContain("truncated");
  });

  test("flags a short text beside a prompt to subscribe as a stub", () => {
    const prompt = "To continue reading, subscribe to our digital edition";
    expect(flagsOf(`${paragraph}\n${prompt}`)).toContain("paywall-stub");
    const whole = Array.from({ length: 20 }, (_, i) => `${paragraph} It was trip ${i}.`);
    expect(flagsOf([...whole, prompt].join("\n"))).not.toContain("paywall-stub");
  });

  test.each([
    [
      "declares a wall",
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      "",
    ],
    [
      "names a wall",
      "",
      '<div class="article-paywall"><p>More for friends of the island</p></div>',
    ],
  ])("flags a page that %s and has little text, and no page that has all of it", (_, head, box) => {
    const page = (paragraphs: number): string[] => {
      const story = Array.from(
        { length: paragraphs },
        (_, i) => `<p>${paragraph} It was trip ${i}.</p>`,
      );
      const html = `<html><head>${head}</head><body><h1>Ferry late</h1>${story.join("")}${box}</body></html>`;
      return clean({ html }).flags.map(({ code }) => code);
    };
    expect(page(3)).toContain("paywall-stub");
    expect(page(20)).not.toContain("paywall-stub");
  });

  test("counts the words of scripts that are written without spaces", () => {
    const story = Array.from(
      { length: 12 },
      (_, i) =>
        `連絡船は${i}時間遅れて港を出て、暗くなってからようやく島に着いたと会社は説明した。`,
    );
    const prompt = "この記事は会員限定です";
    expect(flagsOf([...story, prompt].join("\n"))).not.toContain("paywall-stub");
    expect(flagsOf([...story.slice(0, 2), prompt].join("\n"))).toContain("paywall-stub");
  });

  test.each(["… Read more", "... (continue reading)", "… 続きを読む"])(
    "flags a teaser that ends in %s",
    (mark) => {
      const long =
        "Passengers said on the quay that nobody had told them about the trouble with the engine, and that they had waited for close to three hours before somebody came and said";
      expect(flagsOf(`${paragraph}\n${long}${mark}`)).toContain("truncated");
    },
  );

  test("flags a notice without a page behind it as a consent wall", () => {
    const notice = "We value your privacy\nAccept all\nReject all\nCookie settings";
    expect(flagsOf(notice)).toContain("consent-wall");
    expect(
      flagsOf(`${notice}\n${paragraph}\n${paragraph.replace("Friday", "Sunday")}`),
    ).not.toContain("consent-wall");
  });
});
