import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A page built round a gallery: slide counts, hide caption buttons, lightbox leftovers, photographers' credits. */
export const frameGallery: Template = {
  name: "frame-gallery",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "FRAME / Magazine"),
    ...chrome("menu", "Pictures", "Places", "People", "Prints", "Prizes"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words ${author}`),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome(
      "photo-credit",
      "Photography by Lucian Marsh and Aoife Trant",
      "1 of 9",
      "Fullscreen",
    ),
    ...story.body(
      [0.2, chrome("photo-credit", "2 of 9", "Hide Caption", "© Lucian Marsh / FRAME")],
      [0.45, chrome("photo-credit", "3 of 9", "4 of 9", "View Slideshow", "© Aoife Trant")],
      [0.7, chrome("tools", "Open image in lightbox", "Previous slide", "Next slide")],
    ),
    ...chrome("promo", "See more pictures", ...story.headlines(2)),
    ...chrome("sponsor", "Made possible with support from Ilex Papers"),
    ...chrome(
      "event",
      "Exhibition",
      "The prints are on view at Ilex Rooms until 14 June. Free entry, closed Mondays.",
      "Book now",
    ),
    ...chrome("tools", "Buy a print from £45", "Enquire"),
    ...chrome("newsletter", "One picture every Sunday. Join 22,000 others.", "Your email", "→"),
    ...chrome(
      "footer",
      "Instagram",
      "Stockists",
      "Submissions",
      "Imprint",
      `FRAME © ${story.when.year}`,
    ),
  ],
};
