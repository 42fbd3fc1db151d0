import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { expect, test } from "vitest";
import { cutMarkup, type MarkupHandler } from "../../../../src/stages/segment/html/tokens.ts";

type Event = readonly [string, ...(string | number)[]];

/** Writes down what a handler is told. */
function recorder(): { readonly events: Event[]; readonly handler: MarkupHandler } {
  const events: Event[] = [];
  const note =
    (name: string) =>
    (...places: number[]): void => {
      events.push([name, ...places]);
    };
  const handler: MarkupHandler = {
    onopentagname: note("open"),
    onattribname: note("name"),
    onattribdata: note("value"),
    onopentagend: () => events.push(["end of open"]),
    onselfclosingtag: () => events.push(["self-closing"]),
    onclosetag: note("close"),
    oncomment: note("comment"),
    oncdata: () => events.push(["cdata"]),
    ontext: note("text"),
  };
  return { events, handler };
}

function cut(html: string): Event[] {
  const { events, handler } = recorder();
  cutMarkup(html, handler);
  return events;
}

function tokenize(html: string): Event[] {
  const { events, handler } = recorder();
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...handler,
      onattribend: nothing,
      onattribentity: nothing,
      ontextentity: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  // The value of an attribute that the page ends in: its tag never ends either.
  const last = events.findLastIndex(([name]) => name !== "text");
  if (events[last]?.[0] === "value" && events[last]![2] === html.length) events.splice(last, 1);
  return events;
}

const pieces = [
  ..."<>/!?-=\"'[]& \n\tabsStTxX",
  "<p>",
  "</p>",
  "<br/>",
  "<!--",
  "-->",
  "--",
  "<![CDATA[",
  "]]>",
  "<script>",
  "</script",
  "<STYLE>",
  "</style>",
  "<title>",
  "</TITLE >",
  "<textarea>",
  "</textarea>",
  "<xmp>",
  "</xmp>",
  "<tmp>",
  "<xitle>",
  ' class="a b"',
  " id=c",
  " hidden",
  "é中\ud83d",
];

test("a page is cut as htmlparser2 cuts it", () => {
  const pages = fc.array(fc.constantFrom(...pieces), { maxLength: 24 });
  fc.assert(
    fc.property(pages, (parts) => {
      const html = parts.join("");
      fc.pre(!html.includes("--!>"));
      expect(cut(html)).toEqual(tokenize(html));
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  "",
  "<",
  "</",
  "</ ",
  "</>a",
  "</1>a",
  "<!",
  "<!>a>b",
  "<!-",
  "<!->a>b",
  "<!-->a",
  "<!--->a",
  "<!---->a",
  "<!--a--!b-->c",
  "<!--a",
  "<![",
  "<![CDATA[a]]]>b",
  "<![CDATA[",
  "<![CDATa>b",
  "<?a>b",
  "<?",
  "<scr",
  "<script",
  "<scriptx",
  "<x",
  "<script>a</script/>b</script >c",
  "<script/>a<b>c",
  "<script>a</script",
  "<title>a<b></title>c",
  "</p a",
  "<p/",
  "<p / >a",
  "<p a=>b",
  "<p a = 'b'c=d>",
  "<p =a>",
  "<p a",
  "<p a='b",
])("%j is cut as htmlparser2 cuts it", (html) => {
  expect(cut(html)).toEqual(tokenize(html));
});

test("a comment ends at `--!>` too, as in browsers", () => {
  expect(cut("<!--a--!>b-->c")).toEqual([
    ["comment", 4, 8, 3],
    ["text", 9, 14],
  ]);
  expect(cut("<!--a---!>b")).toEqual([
    ["comment", 4, 9, 3],
    ["text", 10, 11],
  ]);
});
