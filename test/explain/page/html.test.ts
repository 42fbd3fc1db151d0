import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html, page } from "../../../src/explain/page/html.ts";

describe("html", () => {
  test("escapes what is put in, in text and in quotes, and shows what acts unseen", () => {
    const hostile = `</p><script>"&'\u0000\u202e\ud800\u2028`;
    expect(html`<p title="${hostile}">${hostile}</p>`.source).toBe(
      `<p title="H">H</p>`.replaceAll(
        "H",
        "&lt;/p&gt;&lt;script&gt;&quot;&amp;'\\u0000\\u202e\\ud800\\u2028",
      ),
    );
  });

  test("takes markup that it made as it is, and numbers", () => {
    expect(html`<ul>${[html`<li>${1}`, html`<li>${"<"}`]}</ul>`.source).toBe(
      "<ul><li>1<li>&lt;</ul>",
    );
  });

  test("lets no text open or close anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(html`${text}`.source).not.toMatch(
          /[<>"]|[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e]/u,
        );
      }),
    );
  });
});

describe("page", () => {
  const made = page({ title: "</title><b>", style: "p{}", script: "1", body: html`<p>x` });
  const sha = (text: string): string => createHash("sha256").update(text).digest("base64");

  test("allows its own style and script and nothing else", () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(made) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${sha("p{}")}'; script-src 'sha256-${sha("1")}'; base-uri 'none'; form-action 'none'`,
    );
    expect(made).toContain("<title>&lt;/title&gt;&lt;b&gt;</title>");
  });
});
