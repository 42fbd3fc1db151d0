import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawRecord } from "../../../../src/model/document.ts";
import { containersOf } from "../../../../src/stages/chrome/model/markup/containers.ts";
import {
  declaredBody,
  shareDeclared,
} from "../../../../src/stages/chrome/model/markup/declared.ts";
import { chainOf, KnownNames, namesOf } from "../../../../src/stages/chrome/model/markup/names.ts";
import type { Page } from "../../../../src/stages/chrome/page.ts";
import { decode } from "../../../../src/stages/decode/decode.ts";
import { segment } from "../../../../src/stages/segment/segment.ts";
import { tokensOf } from "../../../../src/text/tokens.ts";
import { read as readDocument } from "../read.ts";

function read(content: string): Page {
  const origin = { dump: "test", locator: "page.html", key: "page.html", offset: 0, length: null };
  const raw = { origin, content, mediaType: "text/html", url: null, fetchedAt: null, extra: {} };
  return readDocument(segment(decode(raw as unknown as RawRecord)));
}

const prose = "The ferry left the harbour an hour late and reached the island only after dark.";

test("a name is its words, the whole of it, the tag and the role", () => {
  const shape = {
    tag: "div",
    classes: ["postContent-title_2"],
    id: "",
    role: "",
    itemprop: "",
    component: "",
  };
  const names = namesOf(shape, new KnownNames());
  for (const word of ["post", "content", "title"]) expect(names).toContain(tokensOf(word)[0]);
  expect(names).toHaveLength(5);
  expect(namesOf({ ...shape, classes: ["postContent-title_37"] }, new KnownNames())).toEqual(names);
  expect(namesOf({ ...shape, tag: "body" }, new KnownNames())).toEqual([]);
});

test("a name is cut where small letters end, and before what is no letter", () => {
  const shape = { tag: "p", classes: [], id: "", role: "", itemprop: "", component: "" };
  const alone = namesOf(shape, new KnownNames());
  const part = fc.constantFrom("post", "Content", "HTML", "a", "B", "-", "_", "2", "é", " ");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const id = parts.join("");
      const words = id.slice(0, 60).match(/[a-z]+|[A-Z]+[a-z]*/g) ?? [];
      const names = namesOf({ ...shape, id }, new KnownNames()).slice(alone.length);
      const expected = [...new Set(words.map((word) => tokensOf(word)[0]))];
      expect(names.slice(0, expected.length)).toEqual(expected);
      expect(names.length - expected.length).toBeLessThanOrEqual(words.length > 1 ? 1 : 0);
    }),
  );
});

test("the names around a line are those of every element it stands in", () => {
  const page = read(
    `<div class="outer"><p class="inner">${prose}</p></div><div class="other">x</div>`,
  );
  const { elements } = page.document.html!;
  const names = elements.shapes.map((entry) => namesOf(entry, new KnownNames()));
  const chain = chainOf(elements, names, page.lines[0]!.block.html!.element);
  expect(chain).toContain(tokensOf("outer")[0]);
  expect(chain).toContain(tokensOf("inner")[0]);
  expect(chain).not.toContain(tokensOf("other")[0]);
});

test("the main box is the innermost element that holds most of the prose", () => {
  const page = read(
    `<div class="page"><div class="story"><p>${prose}</p><p>${prose} Again.</p></div><div><p>Menu</p></div></div>`,
  );
  const { elements } = page.document.html!;
  const { main, prose: words, allProse } = containersOf(elements, page.lines);
  expect(elements.shapes[elements.shape[main]!]!.classes).toEqual(["story"]);
  expect(words[main]).toBe(allProse);
});

test("a declared body is found in a broken graph, and lines are compared with it", () => {
  const declared = JSON.stringify(`${prose} `.repeat(4));
  const page = read(
    `<script type="application/ld+json">{"@graph": [,{"articleBody": ${declared}, oops</script><p>${prose}</p><p>Something else entirely stands here, and at length.</p>`,
  );
  const pairs = declaredBody(page.document.html!.head);
  expect(shareDeclared(page, page.lines[0]!, pairs)).toBe(1);
  expect(shareDeclared(page, page.lines[1]!, pairs)).toBe(0);
  expect(shareDeclared(page, page.lines[0]!, null)).toBe(-1);
});
