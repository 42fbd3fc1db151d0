import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A web portal that carries other publishers' stories: feed items with sources, reactions, sponsored links, mail and weather. */
export const afterglowPortalToday: Template = {
  name: "afterglow-portal-today",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("search", "Search the web"),
    ...chrome("menu", "Mail", "News", "Finance", "Sport", "Horoscopes", "Shopping"),
    ...chrome("site-name", story.pick(["The Weekly Plough", "Sentinel Wire", "Daybreak"])),
    ...chrome("follow", "Follow"),
    ...story.title(),
    ...story.byline(),
    ...story.date(
      ({ weekday, monthName, day, year, clock }) =>
        `${weekday}, ${monthName} ${day}, ${year} at ${clock} · `,
    ),
    ...chrome("reading-time", `${story.int(1, 7)} min read`),
    ...chrome("counter", `${story.int(1, 99)} reactions`),
    ...story.body([0.5, chrome("ad", "Advertisement", "Advertisement", "Advertisement")]),
    ...chrome(
      "promo",
      story.headline(),
      story.teaser(),
      story.pick(["Story continues", "Read full story"]),
    ),
    ...chrome("comment", "View comments", "Terms and Privacy Policy", "Your Privacy Choices"),
    ...chrome(
      "related",
      "Recommended stories",
      ...story
        .repeat(4, () =>
          chrome(
            "related",
            story.pick(["Sentinel Wire", "Moneybee", "Gridiron Daily", "Daybreak"]) +
              ` · ${story.int(2, 14)}h ago`,
            story.headline(),
            story.teaser(),
          ),
        )
        .map((line) => line.text),
    ),
    ...chrome(
      "ad",
      "Sponsored",
      story.pick([
        "Seniors are rushing to get this hearing gadget",
        "Born before 1969? Check this list of perks",
      ]),
      story.pick([
        "The most relaxing farm game of the year. No install",
        "New roof cost might surprise you",
      ]),
    ),
    ...chrome("footer", "Help", "Share feedback", "About our ads", "Careers"),
  ],
};
