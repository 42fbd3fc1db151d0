import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily on an old portal engine: letters, lotto, editorial cartoons, "post a comment" rules in prose. */
export const caribbeanGleamObserver: Template = {
  name: "caribbean-gleam-observer",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Lead Stories",
      "News",
      "Sports",
      "Entertainment",
      "Letters",
      "Cartoon",
      "Western Focus",
      "Classified",
    ),
    ...chrome("search", "Search by Google", "Site Search"),
    ...story.pick([
      chrome(
        "ticker",
        `Published: ${story.when.weekday} | ${story.when.monthName} ${story.when.day}, ${story.when.year} | ${story.int(2, 55)} mins ago`,
      ),
      [],
    ]),
    ...story.title(),
    ...story.byline((a) => `${a}, Gleam Writer`),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome("photo-credit", story.pick(["File", "Contributed", "Ricardo Wint/Photographer"])),
    ...story.body(
      [
        story.int(28, 42) / 100,
        story.pick([chrome("ad", "Remittances: send more, pay less at Palmwire"), []]),
      ],
      [
        story.int(53, 67) / 100,
        chrome("photo-credit", "Another section of the gathering. - Contributed photo"),
      ],
      [story.int(73, 87) / 100, chrome("promo", story.teaser())],
    ),
    ...chrome("share", "Print this page", "Letters to the Editor", "E-mail this page"),
    ...chrome(
      "comment-form",
      "HOUSE RULES",
      "1. Say what you think of the day's stories. The best remarks go into Saturday's paper; nobody will see your address.",
      "2. An editor reads everything first and cannot use it all, so a fair few from each side are chosen.",
      "3. English, please, although patois in moderation is tolerated and now and then enjoyed.",
    ),
    ...story.pick([
      chrome(
        "poll",
        "Today's poll",
        "Should the market be rebuilt where it stood?",
        "YES 72%",
        "NO 28%",
      ),
      [],
    ]),
    ...chrome("related", "More Lead Stories", ...marked("• ", story.headlines(5))),
    ...story.pick([chrome("event", "Cash Pot: 14. Pick 3: 0-9-2. Lucky 5: 3 11 19 22 30"), []]),
    ...chrome("contact", "The reporter can be reached through the form on the back page."),
    ...chrome("footer", "Copyright Gleam Co. | Privacy Policy | Suggestions | Add our RSS feed"),
  ],
};
