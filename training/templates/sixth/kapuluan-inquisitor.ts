import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Philippine daily: scroll-to-continue ads, agreement text by the email box, editors' pick, dub-style tags, hotlines, brand promos with counts. */
export const kapuluanInquisitor: Template = {
  name: "kapuluan-inquisitor",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "NEWS",
      "SPORTS",
      "LIFESTYLE",
      "POP!",
      "ISLANDS DAILY",
      "GLOBAL NATION",
      "TRENDING",
    ),
    ...chrome("breadcrumb", "NATION / REGIONS"),
    ...story.title(),
    ...story.byline((a) => `By: ${a} - Reporter`),
    ...story.date((w) => `Kapuluan Inquisitor / ${w.clock} ${w.monthName} ${w.dd}, ${w.year}`),
    ...chrome("photo-credit", "INQUISITOR FILE PHOTO / CONTRIBUTED"),
    ...story.body(
      [
        0.15,
        chrome(
          "ad",
          "FEATURED STORIES",
          "ADVERTISEMENT",
          "Article continues after this advertisement",
        ),
      ],
      [0.35, chrome("promo", story.headline())],
      [
        0.55,
        chrome(
          "newsletter",
          "Subscribe to our daily newsletter",
          "When I leave my address I accept the Terms, and I have had the chance to look at the Privacy Policy.",
          "Your subscription has been successful.",
        ),
      ],
      [
        0.75,
        chrome("promo", "READ:", story.headline(), "Article continues after this advertisement"),
      ],
    ),
    ...chrome("tags", "TAGS:", "earthquake, evacuation, regions"),
    ...chrome(
      "follow",
      "INQUISITOR PLUS opens the whole paper before the roosters do, on five phones at once, read aloud if you like, with no pop-ups and all the comics.",
    ),
    ...chrome("related", "EDITORS' PICK", ...story.headlines(4)),
    ...chrome(
      "related",
      "MOST READ",
      ...story
        .headlines(4)
        .flatMap((h) => [h, story.pick(["ENTERTAINMENT", "BUSINESS", "GLOBALNATION"])]),
    ),
    ...chrome("contact", "Complaints, praise or questions? Tell us.", "Reader hotline 555-0166"),
    ...chrome(
      "consent",
      "This site keeps cookies on your device so that it remembers you. If you go on reading we take that as a yes; the details are behind this link.",
    ),
  ],
};
