import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A university town's student paper: recruiting notes, "Most read" in the text, comment counts. */
export const campusAndClose: Template = {
  name: "campus-and-close",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "News", "Features", "Arts", "Food", "Stage", "Sport", "Podcasts"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `by ${a}`),
      story.date((w) => `${w.weekday} ${w.monthName} ${w.day} ${w.year}, ${w.clock}`),
      chrome(
        "photo-credit",
        caption(story) + story.pick([" Lucas Maddalena", " with permission for Campus & Close"]),
      ),
      within(
        story,
        [story.int(20, 28) / 100, chrome("ad", "Advertisement")],
        [
          story.int(40, 50) / 100,
          chrome(
            "promo",
            story.pick(["Close to home", "Related article", "News"]),
            story.headline(),
          ),
        ],
        [story.int(65, 75) / 100, stray(story, "en")],
        [
          story.int(82, 92) / 100,
          chrome(
            "contact",
            "Cross? Moved? Tell letters@campusclose.example by Wednesday and we may print it.",
          ),
        ],
      ),
      chrome(
        "donation",
        "Keep Campus & Close going",
        "Neither the university nor the colleges own this paper. It runs on adverts for pizza, and on you.",
      ),
      chrome("related", "Most read", ...numbered(story.headlines(5))),
      chrome(
        "event",
        "Sponsored Links",
        "Rooms in Bath Street, £640 pcm",
        "Open mic, Thursdays, the Anchor",
      ),
      chrome("footer", "About us", "Get involved", "Archive", "© 2025, all rights reserved."),
    ].flat();
  },
};
