import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A mountain resort daily: snow report, marketplace, "Support local journalism" within. */
export const summitObserver: Template = {
  name: "summit-observer",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose(story) {
    return [
      chrome("calendar", "Snow report: base 41 in., 3 in. new, 24 of 31 lifts"),
      chrome("menu", "News", "Opinion", "Explore", "Real Estate", "Jobs", "Obituaries"),
      story.title(),
      chrome("breadcrumb", "News | News |"),
      story.date((w) => `${w.monthShort} ${w.day}, ${w.year}`),
      story.byline((a) => a),
      chrome("contact", "newsroom@summitobserver.example"),
      chrome(
        "photo-credit",
        caption(story),
        story.pick(["Sam Ridgely/For the Summit Observer", "Courtesy photo"]),
      ),
      within(
        story,
        [story.int(15, 25) / 100, chrome("donation", "Support Local Journalism", "Donate")],
        [story.int(35, 48) / 100, stray(story, "en")],
        [
          story.int(55, 65) / 100,
          chrome(
            "newsletter",
            "Sign up for our daily newsletter at SummitObserver.example/newsletter.",
          ),
        ],
        [story.int(78, 90) / 100, chrome("promo", ...marked("RELATED: ", story.headlines(1)))],
      ),
      chrome(
        "donation",
        "Rents in this valley are high and reporters are not paid like surgeons. Last winter 840 readers gave something so that they could stay. If you would like to be the 841st, we should be grateful.",
      ),
      chrome("comment-form", "Sign your name and leave people's mothers out of it."),
      chrome("promo", "Local", story.headline(), "Local", story.headline(), "See more"),
      chrome(
        "sponsor",
        "Marketplace",
        "2BR condo, ski-in, no dogs",
        "Lift mechanic wanted, housing provided",
      ),
      chrome("footer", "Sister sites: Canyon Courier, Basin Bugle", "© Summit Observer"),
    ].flat();
  },
};
