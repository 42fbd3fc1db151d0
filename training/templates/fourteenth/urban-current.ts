import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** A nonprofit city newsroom: explainers, republication terms, callouts to readers inside. */
export const urbanCurrent: Template = {
  name: "urban-current",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose(story) {
    return [
      chrome("menu", "Housing", "Transit", "Schools", "En español", "Impact"),
      chrome("donation", "Donate"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `by ${a}`),
      story.date((w) => `${w.monthName} ${w.day}, ${w.year}, ${w.clock}`),
      chrome("share", "Copy", "Republish This Story"),
      within(
        story,
        [
          story.int(15, 24) / 100,
          chrome(
            "legal",
            "Urban Current is a nonprofit newsroom. This story may be republished for free under a Creative Commons license.",
          ),
        ],
        [
          story.int(35, 46) / 100,
          chrome(
            "contact",
            story.pick([
              "Have you been affected by this? We would like to hear from you. You can reach our reporters securely, and we will not use your name without your permission.",
              "Help us report this story. Tell us what you have seen by text message at 555-0142.",
            ]),
          ),
        ],
        [story.int(58, 68) / 100, chrome("promo", "Read More", story.headline())],
        [
          story.int(80, 90) / 100,
          chrome(
            "newsletter",
            "Tuesdays and Saturdays, by e-mail. You are on the list; if nothing comes, look in your spam folder.",
          ),
        ],
      ),
      chrome(
        "author-bio",
        `${story.author} is a reporter at Urban Current, where they write about how the city spends its money. Before that they drove a bus for six years, which helps.`,
      ),
      chrome("comment-form", "What did you think of this story?"),
      chrome("related", "Up Next", ...story.headlines(2)),
      chrome(
        "donation",
        "Somebody has to sit through the zoning hearing. Members pay for the somebody: $7 a month buys about a chair and a half.",
      ),
      chrome("footer", "501(c)(3)", "Ethics", "Our supporters", "Jobs"),
    ].flat();
  },
};
