import type { Block, Document } from "../../model/document.ts";
import type { HtmlPage } from "../../model/html.ts";
import { addressFeatures, readAddress } from "./features/address.ts";
import { declaredFeatures, readDeclared } from "./features/declared.ts";
import { isParagraph, layoutFeatures, readLayout } from "./features/layout.ts";
import { namesFeatures, readNames } from "./features/names.ts";
import { readTitle, titleFeatures } from "./features/title.ts";
import { readWording, wordingFeatures } from "./features/wording.ts";

/** Names of the numbers that the model sees of a page, in their order. */
export const featureNames: readonly string[] = [
  ...addressFeatures,
  ...declaredFeatures,
  ...namesFeatures,
  ...layoutFeatures,
  ...titleFeatures,
  ...wordingFeatures,
];

/** The numbers that the model sees of a page; `prose` are its paragraphs. */
export function featuresOf(
  document: Document,
  html: HtmlPage,
  prose: readonly Block[] = document.blocks.filter(isParagraph),
): Float32Array {
  const row = new Float32Array(featureNames.length);
  let at = 0;
  const out = (value: number): void => {
    row[at++] = value;
  };
  readAddress(document.url, out);
  readDeclared(html.head, out);
  readNames(html.elements, out);
  readLayout(document, html, prose, out);
  readTitle(html.head.title, document.blocks, out);
  readWording(document.blocks, prose, out);
  return row;
}
