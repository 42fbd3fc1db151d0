import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Canadian local news start-up: traffic and weather strip, reader letters link, ad note, flyers. */
export const mapleshadeNorthShoreNow: Template = {
  name: "mapleshade-north-shore-now",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      `${story.int(-28, 24)}°C`,
      story.pick(["Blowing snow", "Chance of flurries", "Clear"]),
    ),
    ...chrome("menu", "News", "Traffic", "Obituaries", "Flyers", "Contests", "Send Us A Tip"),
    ...chrome("language", "FR"),
    ...chrome("breadcrumb", "Home", "Local News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...chrome(
      "share",
      "Share by Email",
      "Share on Facebook",
      "Share on LinkedIn",
      "Print",
      "Share via Text Message",
    ),
    ...chrome("audio", "Listen to this article", `00:0${story.int(1, 5)}:${story.int(10, 59)}`),
    ...story.body([0.5, chrome("ad", "Advertisement")]),
    ...chrome(
      "comment",
      "What's your reaction?",
      `${story.int(0, 9)}`,
      `${story.int(0, 9)}`,
      `${story.int(0, 9)}`,
    ),
    ...chrome("newsletter", "Get your daily North Shore news briefing", "Email Sign Up"),
    ...chrome(
      "comment",
      `Comments (${story.int(0, 14)})`,
      "Tell your neighbours what you think. Play the ball and not the player, and leave out anything you would not say at the rink.",
    ),
    ...chrome(
      "sponsor",
      "Spotlight",
      story.pick([
        "Five reasons to visit the Heritage Village this winter",
        "Meet the dentist who makes house calls",
      ]),
    ),
    ...chrome(
      "related",
      "More Local News",
      ...story
        .repeat(3, () => chrome("related", story.headline(), `${story.int(1, 23)}h ago`))
        .map((line) => line.text),
    ),
    ...chrome(
      "footer",
      "About",
      "Become a Member",
      "Accessibility",
      "Terms & Conditions",
      `© ${story.when.year} Mapleshade Media`,
    ),
  ],
};
