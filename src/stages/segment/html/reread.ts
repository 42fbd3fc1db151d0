import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { deepest, type Extras, type PageReading, readPage } from "./reader.ts";

/** A page with less text than this, in UTF-16 units, … */
const littleText = 250;
/** … for at least this much markup has been misread, or has no text before its scripts run. */
const muchMarkup = 5_000;
/**
 * parse5 is three times slower, and it opens misnested elements again in every block: with n of
 * them and m blocks it builds n × m elements.
 */
const longestReparsed = 1_000_000;
const mostMisnested = 20;

/** Reads a page; reads it another way if far too little text comes out. */
export function readCarefully(page: string, collect: () => Extras = () => ({})): PageReading {
  let html = page;
  let first = readPage(html, false, collect());
  if (first.cdata) {
    // HTML knows no CDATA: `<![CDATA[` is a comment up to the next `>`, as `<?` is. The tokenizer
    // goes on to `]]>`, often the end of the page.
    html = html.replaceAll("<![CDATA[", "<?-CDATA[");
    first = readPage(html, false, collect());
  }
  if (first.withheld > first.table.chars) {
    const second = readPage(html, true, collect());
    if (second.table.chars > 2 * first.table.chars) return second;
  }
  const poor = first.table.chars < littleText && html.length > muchMarkup;
  const safe = html.length <= longestReparsed && !first.tooDeep && first.misnested <= mostMisnested;
  if (!poor || !safe) return first;
  const tree = parse(html);
  // What the first reading takes for the text of a style may be elements; `serialize` calls itself.
  if (isDeep(tree)) return first;
  const second = readPage(serialize(tree), false, collect());
  return second.table.chars > 2 * first.table.chars ? second : first;
}

/** Whether elements are nested deeper than `deepest`. */
function isDeep(tree: DefaultTreeAdapterTypes.Document): boolean {
  let level: DefaultTreeAdapterTypes.ParentNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => node.childNodes.flatMap(parentsIn));
  }
  return false;
}

/** The node, if it can have children; of a template, what it holds. */
function parentsIn(node: DefaultTreeAdapterTypes.ChildNode): DefaultTreeAdapterTypes.ParentNode[] {
  if ("content" in node) return [node.content];
  return "childNodes" in node ? [node] : [];
}
