import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentHtml } from "../../../../src/stages/segment/html/segment-html.ts";
import { type SwapEvent, swappedOrder } from "../../../../src/stages/segment/html/streamed.ts";
import { decodedPage } from "../../../model/documents.ts";

function lines(html: string): [string, string][] {
  return segmentHtml(decodedPage(html)).blocks.map(({ text, html }) => [text, html!.visibility]);
}

test("a part that was streamed late takes the place of its fallback", () => {
  const page = `<main><h1>Title</h1><!--$?--><template id="B:0"></template><p>Loading…</p><!--/$--><p>After</p></main>
    <div hidden id="S:1"><p>Body</p><template id="P:2"></template></div><script>$RC("B:0","S:1")</script>
    <div hidden id="S:2"><p>Late</p></div><script>$RS("S:2","P:2")</script><p>End</p>`;
  expect(lines(page)).toEqual([
    ["Title", "shown"],
    ["Body", "shown"],
    ["Late", "shown"],
    ["After", "shown"],
    ["End", "shown"],
  ]);
});

test("a streamed part belongs to the elements around its placeholder", () => {
  const page = `<article><p>Top</p><!--$?--><template id="B:a"></template><!--/$--></article>
    <div hidden id="S:a"><p>Body</p></div><script>$RC("B:a","S:a")</script>`;
  const { blocks, html } = segmentHtml(decodedPage(page));
  const { parent, shape, shapes } = html!.elements;
  const tags: string[] = [];
  for (let i = blocks[1]!.html!.element; i >= 0; i = parent[i]!) tags.push(shapes[shape[i]!]!.tag);
  expect(tags).toEqual(["p", "div", "article", "html"]);
  expect(blocks[1]!.html!.within).toBe(blocks[0]!.html!.within);
});

test("a part without a swap is shown where it stands, and a fallback without a part stays", () => {
  const page = `<p>Top</p><!--$?--><template id="B:0"></template><p>Loading…</p><!--/$-->
    <div hidden id="S:7"><p>Body</p></div><script>$RC("B:0","S:0")</script>`;
  expect(lines(page)).toEqual([
    ["Top", "shown"],
    ["Loading…", "shown"],
    ["Body", "shown"],
  ]);
});

const event: fc.Arbitrary<SwapEvent> = fc.record({
  at: fc.nat(8),
  kind: fc.constantFrom("begin", "end", "placeholder"),
  part: fc.constantFrom("S:0", "S:1", "S:2"),
});

test("however parts and placeholders lie, no block is lost or doubled", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const order = swappedOrder(
        8,
        events.toSorted((a, b) => a.at - b.at),
      );
      expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    }),
  );
});

test("parts that hold one another's placeholders stay on the page", () => {
  const events: SwapEvent[] = [
    { at: 0, kind: "begin", part: "S:0" },
    { at: 1, kind: "placeholder", part: "S:1" },
    { at: 2, kind: "end", part: "S:0" },
    { at: 2, kind: "begin", part: "S:1" },
    { at: 3, kind: "placeholder", part: "S:0" },
    { at: 4, kind: "end", part: "S:1" },
  ];
  expect(swappedOrder(5, events).toSorted()).toEqual([0, 1, 2, 3, 4]);
});
