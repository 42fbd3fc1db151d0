import fc from "fast-check";
import { expect, test } from "vitest";
import { dumpHtml } from "../../src/eval/dump.ts";

const page = `<!doctype html><html><head><style>p{}</style><title>Ferry back &amp; running | Coast Post</title>
<script>var a = "<p>no</p>";</script></head><body>
<nav><ul><li><a href=/>Home</a></li><li><p>Weather</p></li></ul></nav>
<h1>Ferry back<br>and running</h1><svg><title>logo</title></svg>
<p>The <a href=/f>night ferry</a> sailed&nbsp;again
 on Monday.<!-- ad --> It was late.<noscript>Turn on scripts</noscript></p>
<template><p>hidden</p></template><table><tr><td>Adults</td><td>12 &euro;</td></tr></table></body></html>`;

test("form a: a line per block element or br, the page title first", () => {
  expect(dumpHtml(page, "a")).toEqual([
    "Ferry back & running | Coast Post",
    "Home",
    "Weather",
    "Ferry back",
    "and running",
    "logo",
    "The night ferry sailed again on Monday. It was late.",
    "Adults",
    "12 €",
  ]);
});

test("form b: a line per text node, whole in spite of entities", () => {
  expect(dumpHtml(page, "b").slice(6)).toEqual([
    "The",
    "night ferry",
    "sailed again on Monday.",
    "It was late.",
    "Adults",
    "12 €",
  ]);
});

test("form c: a dash before the first line of each list item", () => {
  expect(dumpHtml("<ul><li>a<br>b</li><li><ul><li>c</li></ul>d</li></ul><p>e", "c")).toEqual([
    "- a",
    "b",
    "- c",
    "d",
    "e",
  ]);
});

test("no title line without a title", () => {
  expect(dumpHtml("<p>one</p>two", "a")).toEqual(["one", "two"]);
});

test("lines are never empty, never hold a line break, and keep every letter of plain text", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z \n\t]{0,12}$/)), (parts) => {
      const html = parts.map((part, i) => (i % 2 ? `<p>${part}` : `<b>${part}</b>`)).join("");
      for (const form of ["a", "b", "c"] as const) {
        const lines = dumpHtml(html, form);
        expect(lines.every((line) => line.trim() === line && /^[^\n\t]+$/.test(line))).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(parts.join("").replace(/\s/g, ""));
      }
    }),
  );
});
