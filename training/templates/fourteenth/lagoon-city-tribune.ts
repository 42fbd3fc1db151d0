import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A Nigerian daily on a blog engine: headline links bold in the text, WhatsApp channel, "READ ALSO". */
export const lagoonCityTribune: Template = {
  name: "lagoon-city-tribune",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "Home", "Politics", "Metro", "Business", "Sports", "Cartoons", "Columnists"),
      chrome("search", "Search for:"),
      story.title(),
      story.date((w) => `${w.dd}${w.day === 1 ? "st" : "th"} ${w.monthName} ${w.year}`),
      story.byline((a) => `By ${a}`),
      chrome("share", "Share on Facebook", "Share on WhatsApp"),
      chrome("photo-credit", caption(story)),
      within(
        story,
        [
          story.int(20, 30) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["READ ALSO: ", "Read Also: ", "ALSO READ: "]),
              story.headlines(story.int(1, 2)),
            ),
          ),
        ],
        [story.int(40, 52) / 100, stray(story, "en")],
        [
          story.int(60, 70) / 100,
          chrome(
            "ad",
            story.pick([
              "To place a notice or tell us of an event, ring our front desk: +234 000 555 0133.",
              "ADVERTISEMENT",
            ]),
          ),
        ],
        [story.int(78, 88) / 100, chrome("promo", story.headline())],
      ),
      chrome(
        "donation",
        "Reporting costs more than talking. Six of our people spend their days in courts and ministries so that somebody writes down what is said there. If you can, put something in the pot: a thousand naira keeps a reporter on the road for a morning.",
      ),
      chrome("follow", "Join our WhatsApp channel for instant news"),
      chrome("tags", "Tags: metro, news, top stories"),
      chrome("pager", "Previous Post", story.headline(), "Next Post", story.headline()),
      chrome(
        "comment-form",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Comment *",
        "Name *",
        "Email *",
        "Save my name in this browser for the next time I comment.",
      ),
      chrome("footer", "© Lagoon City Tribune. Powered by patience."),
    ].flat();
  },
};
