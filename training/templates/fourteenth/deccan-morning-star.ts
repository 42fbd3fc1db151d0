import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** An Indian English daily: agency notes, "Also Read" headlines with sections, app and e-paper lines. */
export const deccanMorningStar: Template = {
  name: "deccan-morning-star",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose(story) {
    return [
      chrome("menu", "Latest", "Cities", "States", "India", "Cricket", "Entertainment", "E-Paper"),
      chrome(
        "breadcrumb",
        `News / ${story.pick(["Cities", "World", "Lifestyle"])} / ${story.titleText}`,
      ),
      story.title(),
      story.standfirst(),
      story.byline((a) => `Written by ${a}`),
      story.date((w) => `Updated: ${w.monthName} ${w.dd}, ${w.year} ${w.clock} IST`),
      chrome("follow", "Follow Us", "Join channel"),
      chrome("reading-time", `${story.int(2, 5)} min read`),
      chrome("photo-credit", `${caption(story)} (File photo)`),
      within(
        story,
        [
          story.int(12, 22) / 100,
          chrome(
            "ad",
            story.pick([
              "Story continues below this ad",
              "Advertisement",
              "Article continues after advertisement",
            ]),
          ),
        ],
        [
          story.int(30, 42) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["Also Read | ", "Must Read | ", "Don't miss | "]),
              story.headlines(story.int(1, 2)),
            ),
          ),
        ],
        [story.int(50, 60) / 100, chrome("ad", "Story continues below this ad")],
        [story.int(65, 75) / 100, chrome("promo", story.headline())],
        [story.int(85, 92) / 100, chrome("promo", ...marked("Also Read | ", story.headlines(1)))],
      ),
      chrome(
        "app",
        "We are on Telegram: the day's headlines, morning and night",
        "The Morning Star app works on slow phones too.",
      ),
      chrome("tags", "TAGS:", "Cities", "trending"),
      chrome("counter", `${story.int(3, 11)} new articles today`),
      chrome("promo", "Must Read", ...story.headlines(3)),
      chrome("ad", "Advertisement"),
      chrome("related", "LIVE BLOG", ...numbered(story.headlines(4), " ")),
      chrome(
        "legal",
        "Copyright © Deccan Morning Star Pvt. Ltd. All rights reserved. Unauthorised reproduction is prohibited.",
      ),
    ].flat();
  },
};
