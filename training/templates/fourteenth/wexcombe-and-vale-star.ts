import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** A weekly group's site with gallery counters and an advert after every fourth line. */
export const wexcombeAndValeStar: Template = {
  name: "wexcombe-and-vale-star",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("menu", "News", "Sport", "Lifestyle", "Family Notices", "Find a Job", "Motors"),
      chrome(
        "consent",
        "This site uses cookies. By continuing to use it you agree to our use of cookies.",
        "Got it",
      ),
      story.title(),
      chrome("counter", `1 of ${story.int(2, 14)} pictures`, "Gallery: tap to view"),
      story.byline((a) => `by ${a}`),
      chrome("contact", "reporter@wexcombestar.example"),
      story.date((w) => `${w.clock} ${w.weekday} ${w.day} ${w.monthName}`),
      within(
        story,
        [0.15, chrome("ad", "Advert")],
        [
          story.int(20, 30) / 100,
          chrome(
            "promo",
            story.pick(["More like this", "In other news", "Read also"]),
            story.headline(),
          ),
        ],
        [0.4, chrome("ad", "Advert")],
        [
          story.int(46, 54) / 100,
          [
            chrome("photo-credit", caption(story)),
            chrome("counter", "Picture 2 of 5", "Buy this photo"),
          ].flat(),
        ],
        [0.65, chrome("ad", "Advert")],
        [story.int(72, 82) / 100, chrome("promo", story.headline())],
      ),
      chrome("sponsor", "Sponsored: Bridge House Opticians has moved"),
      chrome(
        "event",
        "Death notices",
        "ARDEN, Phyllis. Peacefully, 3rd inst. Funeral at St Cyr's, Friday, 2pm.",
        "See all notices",
      ),
      chrome("related", "Most popular", ...counted(story.headlines(4))),
      chrome(
        "footer",
        "Part of the Vale Star Series",
        "Publication dates",
        "Rules for competitions",
      ),
    ].flat();
  },
};
