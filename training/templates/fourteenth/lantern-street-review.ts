import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A city magazine: teaser sentence alone, podcasts and events in prose, bio with a book. */
export const lanternStreetReview: Template = {
  name: "lantern-street-review",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "City", "Eat", "Ideas", "Letters", "The Print Issue"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `By ${a}`),
      story.date((w) => `${w.monthName} ${w.year}`),
      within(
        story,
        [
          story.int(22, 33) / 100,
          chrome(
            "event",
            story.pick([
              "On 12 June we are taking over the old baths for an evening of readings, soup and argument. Tickets are £12 and going quickly.",
              "Join the editors at the Lantern Room on the last Tuesday of the month. There is no charge, but there is a hat.",
            ]),
          ),
        ],
        [story.int(45, 58) / 100, chrome("teaser", story.teaser())],
        [
          story.int(70, 82) / 100,
          chrome(
            "podcast",
            story.pick([
              "In this week's episode of Street Talk, we ask why nobody can find a plumber. You can listen for free, wherever you are.",
              "Rather listen? Our writers read their pieces aloud each week in the Lantern Street podcast.",
            ]),
          ),
        ],
      ),
      chrome(
        "author-bio",
        `${story.author} has written for the Review since 2016. Their first book, a history of kerbs, came out in the autumn; a second is late.`,
      ),
      chrome(
        "donation",
        "The Review belongs to its readers. A share costs £50, and there are 1,900 of you so far.",
      ),
      chrome(
        "comment-form",
        "We publish letters, not comments. Write to letters@lanternstreet.example and tell us where you live.",
      ),
      chrome("promo", "From the archive", ...story.headlines(story.int(2, 3))),
      chrome("footer", "Masthead", "Stockists", "Pitch us"),
    ].flat();
  },
};
