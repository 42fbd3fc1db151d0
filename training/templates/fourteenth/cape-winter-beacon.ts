import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A South African site: "READ |" lines in series, voucher and load-shedding boxes, member notes. */
export const capeWinterBeacon: Template = {
  name: "cape-winter-beacon",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("login", "SIGN IN", "Sign up"),
      chrome("menu", "News", "Sport", "Business", "Life", "Opinion", "Voices", "Weather"),
      chrome(
        "calendar",
        story.pick(["Stage 2 loadshedding until 05:00", "Loadshedding suspended"]),
      ),
      story.date((w) => `${w.dd} ${w.monthShort}`),
      story.title(),
      story.byline((a) => a),
      chrome(
        "share",
        "Gift this article",
        "Members may send three stories a month to people who are not.",
      ),
      chrome(
        "photo-credit",
        `${caption(story)} ${story.pick(["Photo: Supplied", "PHOTO: Nomvula Dube"])}`,
      ),
      within(
        story,
        [
          story.int(18, 28) / 100,
          chrome(
            "promo",
            ...marked(story.pick(["READ | ", "WATCH | ", "ALSO READ | "]), story.headlines(1)),
          ),
        ],
        [story.int(42, 55) / 100, chrome("promo", ...marked("READ | ", story.headlines(1)))],
        [story.int(66, 80) / 100, chrome("promo", story.headline())],
      ),
      chrome(
        "podcast",
        "In this week's episode of The Long Table, we talk to the people who keep the trains running and ask why they do. New episodes come out on Fridays.",
      ),
      chrome("paywall", "Subscribe to the Beacon", "Cancel anytime"),
      chrome("tags", "Read more on:", "courts", "western cape"),
      chrome(
        "poll",
        "VOTE",
        "Should the old harbour be pedestrian only?",
        "Yes, and soon - 61%",
        "No, where would we park - 39%",
        `${story.int(1000, 7000)} votes`,
      ),
      chrome("calendar", "Rand - Dollar 18.21", "Gold 2 411.10", "Powered by Profile"),
      chrome("related", "Editor's Picks", ...story.headlines(3)),
      chrome("legal", "Publications / Disclaimer / PAIA"),
    ].flat();
  },
};
