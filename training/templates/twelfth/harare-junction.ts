import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Zimbabwean portal: source credit, "disclaimer" prose, WhatsApp numbers and betting rows against a short end. */
export const harareJunction: Template = {
  name: "harare-junction",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Harare Junction"),
    ...chrome("menu", "News", "Business", "Sport", "Entertainment", "Diaspora", "Live Scores"),
    ...story.title(),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome("comment", `${story.int(0, 25)} Comments`),
    ...chrome("share", "Share on Facebook", "Share on WhatsApp"),
    ...chrome(
      "ad",
      story.pick([
        "Open a diaspora account today and be home by Christmas, or at least your money will.",
        "Solar that works when nothing else does. Ask for Tendai.",
      ]),
    ),
    ...story.body(
      [0.4, chrome("related", story.headline())],
      [0.75, story.pick([chrome("ad", "ADVERTISEMENT"), chrome("teaser", story.teaser())])],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "Breaking news as it happens: text JOIN to our number.",
          "For adverts, events and death notices please call the office.",
        ]),
      ),
      chrome("comment", story.reader(), story.comment()),
      chrome(
        "author-bio",
        "The writer reports for Junction from Mbare and can be reached on the usual number.",
      ),
    ]),
    ...chrome("tags", "Tags:", "mining", "power", "courts"),
    ...chrome("teaser", story.headline(), `${story.teaser()} […]`),
    ...chrome("teaser", story.headline(), `${story.teaser()} […]`),
    ...chrome(
      "comment-form",
      "Leave your thoughts",
      "Cancel reply",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome(
      "legal",
      "Disclaimer: opinions in this section are those of the authors. Junction takes no blame for what happens after you read them.",
    ),
    ...chrome("footer", "Home", "Contact", "Designed by Mukwa"),
  ],
};
