import { landmarks } from "../../../model/html.ts";
import type { Page } from "../page.ts";

const headers = landmarks.header | landmarks.nav;
/** So many elements around a line name what it is part of. */
const boxes = 3;
const ofToday = /(?:^|[\s_-])(?:today|current-?date|site-?header|top-?bar|masthead|weather|clock)/i;

/** Whether a line above the headline stands in the header of the site, or in one that holds no headline. */
export function inSiteHeader({ document, blocks }: Page, index: number, title: number): boolean {
  const { html } = document;
  const features = blocks[index]?.html;
  if (html === undefined || features === undefined) return false;
  const inHeader = (features.within & headers) !== 0;
  if (inHeader && ((blocks[title]?.html?.within ?? 0) & headers) === 0) return true;
  const { parent, shape, shapes } = html.elements;
  for (let at = features.element, steps = 0; at >= 0 && steps < boxes; at = parent[at]!, steps++) {
    const { classes, id } = shapes[shape[at]!]!;
    if (ofToday.test(`${classes.join(" ")} ${id}`)) return true;
  }
  return false;
}
