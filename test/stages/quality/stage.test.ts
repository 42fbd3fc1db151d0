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

  test("flags a notice without a page behind it as a consent wall", () => {
    const notice = "We value your privacy\nAccept all\nReject all\nCookie settings";
    expect(flagsOf(notice)).toContain("consent-wall");
    expect(
      flagsOf(`${notice}\n${paragraph}\n${paragraph.replace("Friday", "Sunday")}`),
    ).not.toContain("consent-wall");
  });
});
