import { Parser } from "htmlparser2";

/**
 * How a careless scraper stores a page. `a`: one line per block element or `<br>`; `b`: one line
 * per text node, so that links cut sentences apart; `c`: as `a`, with `- ` before list items.
 */
export type DumpForm = "a" | "b" | "c";

/**
 * Elements that start and end a line: those the HTML standard renders as blocks (section 15.3,
 * "Flow content" and "Tables"), and `br`.
 */
const lineElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body br caption center col colgroup dd details dialog dir div dl
   dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
   html legend li listing main menu nav ol optgroup option p plaintext pre search section summary
   table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

/** Elements whose content no dump shows. */
const droppedElements: ReadonlySet<string> = new Set(["script", "style", "noscript", "template"]);

/**
 * The lines of a page, deterministic and in the order of the source. The page's `<title>`, if it
 * has one, is the first line. White space is collapsed, lines are never empty.
 */
export function dumpHtml(html: string, form: DumpForm): string[] {
  const lines: string[] = [];
  let title: string | undefined;
  let inTitle = false;
  let text = "";
  let bullet = false;
  let dropped = 0;
  let svg = 0;

  const endLine = (): void => {
    const line = collapse(text);
    text = "";
    if (line === "") return;
    lines.push(bullet && form === "c" ? `- ${line}` : line);
    bullet = false;
  };

  const parser = new Parser(
    {
      onopentagname(name) {
        if (droppedElements.has(name)) dropped++;
        else if (name === "svg") svg++;
        else if (name === "title" && svg === 0 && title === undefined) {
          inTitle = true;
          title = "";
        }
        if (form === "b" || lineElements.has(name)) endLine();
        if (name === "li") bullet = true;
      },
      onclosetag(name) {
        if (droppedElements.has(name)) dropped--;
        else if (name === "svg") svg--;
        else if (name === "title") inTitle = false;
        if (form === "b" || lineElements.has(name)) endLine();
        if (name === "li") bullet = false;
      },
      oncomment() {
        if (form === "b") endLine();
      },
      ontext(chunk) {
        if (inTitle) title += chunk;
        else if (dropped === 0) text += chunk;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endLine();
  const first = collapse(title ?? "");
  return first === "" ? lines : [first, ...lines];
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
