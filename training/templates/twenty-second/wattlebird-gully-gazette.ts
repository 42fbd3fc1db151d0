import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian rural paper: acknowledgement of country, local time stamps, subscription lines, classifieds. */
export const wattlebirdGullyGazette: Template = {
  name: "wattlebird-gully-gazette",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Home", "Latest", "Farming", "Footy", "Classifieds", "Tributes"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      (when) =>
        `Updated ${when.monthName} ${when.day} ${when.year} - ${when.clock}, first published ${when.clock}`,
    ),
    ...chrome("first-published", story.pick(["First in the Gazette", "As seen in Friday's paper"])),
    ...chrome("share", story.pick(["Share", "Share this with a mate"])),
    ...chrome("comment", `${story.int(0, 33)} comments`),
    ...chrome(
      "photo-credit",
      story.pick(["Dust over the paddocks near Gully Road. Picture by Ken Arliss", "Supplied"]),
    ),
    ...story.body(
      [story.pick([0.2, 0.3, 0.35]), chrome("ad", "Ad", "Advertisement")],
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["READ ALSO:", "MORE GAZETTE NEWS:", "In other news:"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [
        0.7,
        chrome(
          "newsletter",
          story.pick([
            "The Gully, by email. Put your name down here.",
            "Up before the magpies? So are we. Tick for the morning headlines.",
          ]),
          "Email",
          "I'd like to receive the Friday wrap as well",
        ),
      ],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} has reported from the district for some years and still can't back a trailer. Got a yarn? Ring the office.`,
        )),
    ...chrome("related", "Latest news", ...story.headlines(4)),
    ...chrome(
      "calendar",
      "Local tributes",
      "Classifieds: 2 tonne hay trailer, offers",
      "Clearing sale, Saturday",
    ),
    ...chrome(
      "legal",
      "Our paper is written on old country that was cared for long before there was paper. We thank its owners and their elders.",
    ),
    ...chrome(
      "footer",
      "Privacy policy",
      "Conditions of use",
      "Digital subscription terms",
      "Newspaper subscription terms",
    ),
  ],
};
