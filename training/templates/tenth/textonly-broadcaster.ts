import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public broadcaster's text-only edition: low graphics toggles, region names, related programmes. */
export const textonlyBroadcaster: Template = {
  name: "textonly-broadcaster",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "tools",
      "Low graphics | Accessibility help",
      story.pick(["Switch to standard version", "Text only – graphics version"]),
    ),
    ...chrome(
      "menu",
      "News Front Page",
      "Africa",
      "Europe",
      "Business",
      "Health",
      "Have Your Say",
      "Country Profiles",
      "RELATED SITES:",
    ),
    ...story.date(
      ({ weekday, day, monthName, year, clock }) =>
        `Last Updated: ${weekday}, ${day} ${monthName} ${year}, ${clock} GMT`,
    ),
    ...story.pick([chrome("share", "E-mail this to a friend", "Printable version"), []]),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome("author-bio", story.pick(["Public affairs correspondent", "In the newsroom"])),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "photo-credit",
          story.pick(["The scene on the day", "Residents say they were not told"]),
        ),
      ],
      [
        story.int(48, 62) / 100,
        chrome(
          "promo",
          story.pick(["SEE ALSO", "FROM OTHER NEWS SITES"]),
          ...story.headlines(story.int(1, 2)),
        ),
      ],
      [
        story.int(73, 87) / 100,
        story.pick([
          chrome(
            "audio",
            story.pick([
              "Watch and Listen: hear from those who were there",
              "Listen to the item (3'12\")",
            ]),
          ),
          [],
        ]),
      ],
    ),
    ...story.pick([
      chrome(
        "related",
        "RELATED INTERNET LINKS:",
        "County council",
        "Emergency services",
        "The corporation is not responsible for the content of external internet sites",
      ),
      [],
    ]),
    ...story.pick([chrome("related", "TOP STORIES", ...story.headlines(3), "| News feeds"), []]),
    ...chrome(
      "related",
      "MOST POPULAR STORIES NOW",
      "MOST E-MAILED",
      "MOST READ",
      ...story.headlines(3),
    ),
    ...chrome("related", "FEATURES, VIEWS, ANALYSIS", story.headline(), story.teaser()),
    ...story.pick([
      chrome("podcast", "PROGRAMMES", "The World This Teatime: download or subscribe"),
      [],
    ]),
    ...chrome(
      "footer",
      "Help | Privacy and cookies policy | News sources | About the news service | Contact us",
    ),
  ],
};
