import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian community site network: "this story in your inbox", reporter's fund line, community calendar. */
export const prairieLakesNow: Template = {
  name: "prairie-lakes-now",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Local News",
      "Police Beat",
      "Alberta News",
      "Obituaries",
      "Marketplace",
      "Win!",
    ),
    ...chrome("breadcrumb", "Home", "Local News"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...chrome("share", "Share on Facebook", "Share on X", "Share by Email", "Print"),
    ...chrome("photo-credit", story.pick(["File photo | Prairie Lakes NOW", "Submitted"])),
    ...chrome("audio", "Listen to this article", `00:0${story.int(1, 9)}`),
    ...chrome(
      "newsletter",
      story.pick([
        "Get the latest local breaking news in your inbox each afternoon, with the road report and one bad joke.",
        "Want stories like this in your inbox? Sign up for the Daily Grain.",
      ]),
    ),
    ...story.body(
      [0.3, chrome("ad", "Advertisement")],
      [0.6, chrome("promo", `READ MORE: ${story.headline()}`)],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Send your news tips, story ideas, pictures and videos to the newsroom.",
        "Questions about a story? Call 555-0127 and ask for the desk.",
      ]),
    ),
    ...chrome("sponsor", "The Local Journalism Initiative is funded by the Government of Canada."),
    ...chrome("follow", "Follow us on Bluesky, where nobody is yet."),
    ...chrome("comment", `Comments (${story.int(0, 12)})`, "Be the first to write a comment."),
    ...chrome("related", "More Local News"),
    ...story.repeat(4, () => chrome("teaser", story.headline())),
    ...chrome(
      "event",
      "Community events",
      "Pancake supper, Legion Hall, Tuesday 5 to 7 p.m.",
      "Add your event",
    ),
    ...chrome(
      "footer",
      "Journalistic Principles",
      "Grainbelt Broadcast Group",
      `© ${story.when.year} Prairie Lakes Now Inc.`,
    ),
  ],
};
