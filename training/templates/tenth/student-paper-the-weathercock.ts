import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A student newspaper on a theme sold to campuses: hamburger menus doubled, donate thermometer, staff bios. */
export const studentPaperTheWeathercock: Template = {
  name: "student-paper-the-weathercock",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "The student news site of Wexcombe College",
      "Instagram",
      "The Weathercock",
      "Open Navigation Menu",
      "News",
      "Culture",
      "Sprots",
      "Crosswords",
      "More",
    ),
    ...chrome("search", "Search this site", "Submit Search"),
    ...chrome(
      "donation",
      `$${story.int(120, 900)}`,
      "$1500",
      "Contributed",
      "Our Goal",
      "What you give keeps this site up for another year and, with luck, buys the newsroom a chair.",
    ),
    ...chrome("tags", story.pick(["Categories: Campus", "Categories: City, Front"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, ${story.pick(["Staff Writer", "Deputy Editor", "Contributor"])}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("photo-credit", story.pick(["Photo by Bex", "Courtesy of the yearbook"])),
    ...story.body(
      [story.int(33, 47) / 100, chrome("related", "Story continues below", story.headline())],
      [
        story.int(63, 77) / 100,
        story.pick([
          chrome("poll", "How many hours did you sleep?", "View Results", "Loading …"),
          [],
        ]),
      ],
    ),
    ...chrome("share", "Share on Facebook", "Share on X", "Share via Email", "Print"),
    ...story.pick([
      chrome(
        "author-bio",
        "About the Contributor",
        story.pick([
          "A sophomore in geology, our writer joined the Weathercock for the free pizza and has stayed for the arguments. In spare hours there are drums.",
          "This is our columnist's third year at the paper and, if finals go well, the last.",
        ]),
      ),
      [],
    ]),
    ...chrome(
      "comment-form",
      "The Weathercock is read by your lecturers, your parents and, one day, your boss. Bear this in mind before you press the button.",
      "Comments (0)",
      "All The Weathercock Picks Reader Picks Sort: Newest",
      "We keep your address to ourselves. Fill in the boxes with a star.",
    ),
    ...chrome("related", "More to Discover", "More in Campus", ...story.headlines(3)),
    ...chrome("event", "Tonight: improv, Old Gym, 8pm, pay what you can"),
    ...chrome(
      "footer",
      "Close Search Modal",
      "Advertise",
      "Policies",
      `© ${story.when.year} • Log in`,
    ),
  ],
};
