import { JSDOM, VirtualConsole } from "jsdom";

// Complaints about style sheets go nowhere.
const virtualConsole = new VirtualConsole();

export function jsdomDocument(html: string, url: string | null): Document {
  const base = url !== null && URL.canParse(url) ? { url } : {};
  return new JSDOM(html, { virtualConsole, ...base }).window.document;
}
