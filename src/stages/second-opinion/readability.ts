import nodeModule from "node:module";
import { Parser } from "htmlparser2";

/** The text of the article as Readability finds it; null if it finds none. */
export type Propose = (html: string) => string | null;

/** What is used of `@mozilla/readability`, `linkedom` and `jsdom`. */
interface Readability {
  readonly Readability: new (
    document: unknown,
  ) => { readonly parse: () => { readonly content?: string | null } | null };
}
interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: unknown };
}
interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => { readonly window: { readonly document: unknown; readonly close: () => void } };
  readonly VirtualConsole: new () => object;
}

/**
 * Loads Readability and the DOM that it runs on: only here, since few runs ask. linkedom is five
 * times as fast as jsdom; on one page in a hundred Readability climbs past the root of its tree and
 * fails, and jsdom takes over. Neither runs scripts or fetches anything.
 */
export function loadReadability(): Propose {
  const require = nodeModule.createRequire(import.meta.url);
  const { Readability } = require("@mozilla/readability") as Readability;
  const { parseHTML } = require("linkedom") as Linkedom;
  const read = (document: unknown): string | null => {
    const content = new Readability(document).parse()?.content;
    return content ? textOf(content) : null;
  };
  return (html) => {
    try {
      return read(parseHTML(html).document);
    } catch {
      return onJsdom(html, require("jsdom") as Jsdom, read);
    }
  };
}

function onJsdom(
  html: string,
  { JSDOM, VirtualConsole }: Jsdom,
  read: (document: unknown) => string | null,
): string | null {
  // Complaints about style sheets go nowhere.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    return read(window.document);
  } catch {
    return null;
  } finally {
    window.close();
  }
}

function textOf(html: string): string {
  let text = "";
  const parser = new Parser({
    onopentag: () => {
      text += " ";
    },
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return text;
}
