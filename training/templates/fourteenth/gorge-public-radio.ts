import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, stray, within } from "./extras.ts";

/** A US public radio member station: player remains, "Sponsor message", newsletter asides. */
export const gorgePublicRadio: Template = {
  name: "gorge-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose(story) {
    return [
      chrome("donation", "Donate"),
      chrome(
        "audio",
        "Play Live Radio",
        "Next Up:",
        story.pick(["Morning Concert", "The Gorge Today", "Car Conversations"]),
        "0:00",
        "0:00",
      ),
      chrome("menu", "Shows", "Schedules", "Podcasts", "Ways to Give"),
      story.title(),
      chrome("site-name", "Gorge Public Radio"),
      story.byline((a) => `By ${a}`),
      story.date((w) => `Published ${w.monthName} ${w.day}, ${w.year} at ${w.clock}`),
      chrome("share", "Facebook", "Flipboard", "LinkedIn", "Email"),
      chrome("audio", `Listen • ${story.int(1, 7)}:${story.int(10, 59)}`),
      chrome("photo-credit", story.pick(["Toni Vega / GPR", "Courtesy photo"]), caption(story)),
      within(
        story,
        [story.int(20, 30) / 100, chrome("sponsor", "Sponsor Message")],
        [story.int(40, 55) / 100, stray(story, "en")],
        [
          story.int(60, 70) / 100,
          chrome(
            "newsletter",
            story.pick([
              "This story first appeared in our Friday newsletter. Sign up here to get it before everyone else.",
              "Want more stories like this one? Sign up for The Dispatch, our weekly newsletter.",
            ]),
          ),
        ],
        [
          story.int(78, 90) / 100,
          story.pick([
            chrome("promo", "See also", ...story.headlines(2)),
            chrome("promo", story.headline()),
            [],
          ]),
        ],
      ),
      chrome("legal", "Text and sound belong to Gorge Public Radio and its contributors."),
      chrome("tags", "Tags", "Environment", "County", "Local Features"),
      chrome(
        "author-bio",
        story.author,
        `${story.author} is a reporter and host at the station, with a special interest in water and land.`,
        `See stories by ${story.author}`,
      ),
      chrome("related", "Latest Stories", ...story.headlines(story.int(3, 5))),
      chrome("footer", "Stay Connected", "© Gorge Public Radio", "FCC Applications", "Public File"),
    ].flat();
  },
};
