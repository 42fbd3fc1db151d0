import { Parser } from "htmlparser2";

/** Elements whose text is no text of the page. */
const dropped = new Set(["script", "style", "noscript", "template"]);
const blocks = new Set(
  (
    "address article aside blockquote body br button caption center dd details dialog div dl dt " +
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu " +
    "nav ol optgroup option p pre section select summary table tbody td tfoot th thead title tr ul"
  ).split(" "),
);

/** The text of a page, a line for each block element or `<br>`, white space collapsed. */
export function htmlLines(html: string): string {
  const lines: string[] = [];
  let line: string[] = [];
  let inDropped = 0;
  const end = (): void => {
    const text = line
      .join("")
      .replace(/[\t\n\f\r ]+/g, " ")
      .trim();
    if (text !== "") lines.push(text);
    line = [];
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (dropped.has(name)) inDropped++;
        else if (blocks.has(name)) end();
      },
      ontext(text) {
        if (inDropped === 0) line.push(text);
      },
      onclosetag(name) {
        if (dropped.has(name)) inDropped--;
        else if (blocks.has(name)) end();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  end();
  return lines.join("\n");
}
