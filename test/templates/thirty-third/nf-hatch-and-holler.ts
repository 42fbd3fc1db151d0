import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A gossip tabloid: capitals, celebrity strips, "scroll down for video", comments sorted by best rated, femail column. */
export const nfHatchAndHoller: Template = {
  name: "nf-hatch-and-holler",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Showbiz",
      "TV",
      "Femail",
      "Royals",
      "Money",
      "Puzzles",
      "My Profile",
      "Logout",
      "Login",
    ),
    ...chrome(
      "promo",
      "TRENDING",
      story.headline(),
      `${story.int(1, 90)}.${story.int(0, 9)}k viewing now`,
      story.headline(),
      `${story.int(1, 30)}.2k viewing now`,
    ),
    ...story.title((t) => story.pick([t, `${t} | Hatch & Holler`])),
    ...chrome("tools", "Have YOU got a story? Email tips@hatchandholler.example"),
    ...story.byline((a) => `By ${a.toUpperCase()} FOR HATCH & HOLLER`),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `Published: ${clock} GMT, ${day} ${monthName} ${year} | Updated: ${clock} GMT, ${day} ${monthName} ${year}`,
    ),
    ...chrome(
      "share",
      "e-mail",
      String(story.int(1, 99)),
      "shares",
      `${story.int(2, 700)}`,
      "View comments",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("promo", "Scroll down for video")],
      [
        0.4,
        chrome(
          "photo-credit",
          story.pick([
            "Outing: the neighbours were seen leaving by the back gate",
            "Grand: the house, pictured, has nine bathrooms",
          ]),
        ),
      ],
      [0.55, chrome("promo", story.headline(), story.teaser())],
      [0.8, chrome("poll", "Do you agree?", `YES ${story.int(20, 80)}%`, "NO", "Vote now")],
    ),
    ...chrome("share", `Share or comment on this article: ${story.titleText}`),
    ...chrome(
      "comment",
      `Comments ${story.int(20, 900)}`,
      "Newest",
      "Oldest",
      "Best rated",
      "Worst rated",
      ...story
        .repeat(4, () =>
          chrome(
            "comment",
            `${story.reader()}, ${story.pick(["Crewe, United Kingdom", "Somewhere sunny", "Perth, Australia"])}, ${story.int(1, 9)} hours ago`,
            story.comment(),
            String(story.int(1, 800)),
            String(story.int(0, 90)),
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "legal",
      "What readers say above is what readers think. Hatch & Holler may well think otherwise.",
    ),
    ...chrome(
      "related",
      "DON'T MISS",
      ...story
        .repeat(5, () => chrome("related", story.headline(), story.teaser()))
        .map((l) => l.text),
    ),
    ...chrome("footer", "Sitemap", "Archive", "Mobile Apps", "Do not sell my info", "Rewards Club"),
  ],
};
