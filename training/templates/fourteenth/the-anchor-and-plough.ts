import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, quote, within } from "./extras.ts";

/** A rural monthly: pull quotes set again in the middle, key facts box, captions for each picture. */
export const theAnchorAndPlough: Template = {
  name: "the-anchor-and-plough",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "* " },
  compose(story) {
    return [
      chrome("site-name", "The Anchor & Plough"),
      chrome("menu", "Field", "Shore", "Kitchen", "Shop", "Back issues"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `Words ${a} · Photographs ${story.pick(["Ken Ashby", "Rosa Till"])}`),
      within(
        story,
        [story.int(12, 20) / 100, chrome("photo-credit", caption(story))],
        [story.int(30, 42) / 100, chrome("teaser", quote(story))],
        [
          story.int(50, 60) / 100,
          chrome("photo-credit", story.pick(["ABOVE ", "Left: ", "Opposite "]) + caption(story)),
        ],
        [story.int(70, 82) / 100, chrome("teaser", `“${quote(story)}”`)],
      ),
      story.date((w) => `From our issue of ${w.monthName} ${w.year}`),
      chrome("pager", `Previous: ${story.headline()}`, `Next: ${story.headline()}`),
      chrome(
        "newsletter",
        "Six letters a year from the editor, by post or by e-mail, with a drawing.",
      ),
      chrome("promo", "In the shop: tea towels, almanacs and a very good knife"),
      chrome("footer", "Subscriptions 01632 960 221. Delivery and returns. ISSN 0000-0000"),
    ].flat();
  },
};
