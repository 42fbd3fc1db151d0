import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A city listings magazine: venue boxes, ticket buttons and 'near you' events that are not the story. */
export const xzCasterwickWhatOn: Template = {
  name: "xz-casterwick-what-on",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome("menu", "Eat", "Drink", "Stage", "Music", "Kids", "Free", "Hotels"),
    ...(story.int(0, 3) > 0 ? chrome("ad", "Book now, pay never (terms apply)") : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Words: ${author}`),
    ...story.date((w) => `${w.day}.${w.mm}.${String(w.year).slice(2)}`),
    ...(story.int(0, 3) > 0 ? chrome("share", "Save to list", "Share") : []),
    ...story.body(
      [0.2, chrome("event", "NEARBY TONIGHT", "Improv at the Cellar", "8pm, £9", "Get tickets")],
      [
        0.5,
        chrome(
          "newsletter",
          "Plans sorted",
          "What to do, where to eat, every Thursday at four.",
          "Enter email address",
          "Déjà vu! We already have this email. Try another?",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} has been to every venue in the city but one, and is saving that.`,
        )),
    ...chrome("related", "You may also like", ...story.headlines(3), "More things to do"),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Coming up",
          `Fri ${story.int(10, 28)}`,
          "Silent Disco, Corn Exchange",
          "£14.50",
          `Sat ${story.int(10, 28)}`,
          "Vegan Fair, Linden Park",
          "Free",
          "Last few tickets",
        )
      : []),
    ...(story.int(0, 3) > 0
      ? chrome(
          "promo",
          "Popular on the site",
          "48 cheap eats under a tenner",
          "Rooftops, ranked by wind",
        )
      : []),
    ...chrome(
      "footer",
      "About us",
      "List your event",
      "Investor relations",
      "Site map",
      "We may earn commission when you buy through our links.",
    ),
  ],
};
