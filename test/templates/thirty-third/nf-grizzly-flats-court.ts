import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A US sports blog network: fan posts, recs, related storylines, comment counts, game links, masthead of writers. */
export const nfGrizzlyFlatsCourt: Template = {
  name: "nf-grizzly-flats-court",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Grizzly Flats Court, a Flagpole fan community",
      "Fanposts",
      "Fanshots",
      "Sections",
      "Library",
      "Schedule",
      "Roster",
      "Odds",
    ),
    ...chrome("tools", "Filed under:"),
    ...chrome("tags", story.pick(["Game recaps", "Rumors", "Front office"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year}, ${clock} PDT`,
    ),
    ...chrome("comment", `${story.int(4, 300)} Comments / ${story.int(1, 30)} New`),
    ...chrome("share", "Link Copied", "Share this story"),
    ...chrome(
      "photo-credit",
      story.pick(["Darnell Ruiz for the Court", "Photo by a staff member"]),
    ),
    ...story.body(
      [0.4, chrome("related", "Related", story.headline(), story.headline())],
      [
        0.7,
        chrome(
          "poll",
          "Poll",
          "How many will they win from here?",
          `${story.int(5, 25)}% 20 or fewer`,
          `${story.int(30, 60)}% 21 to 35`,
          "All of them",
          `${story.int(100, 999)} votes total`,
        ),
      ],
    ),
    ...chrome(
      "related",
      "See More:",
      story.pick(["Opinion", "Injuries"]),
      "More in Front office",
      ...story.headlines(4),
    ),
    ...chrome("promo", "Get a jersey today!", "Trending Discussions", ...story.headlines(2)),
    ...chrome(
      "comment",
      ...story
        .repeat(3, () =>
          chrome(
            "comment",
            story.comment(),
            `posted by ${story.reader()} at ${story.int(1, 12)}:${story.int(10, 59)} PM | rec (${story.int(0, 14)}) | flag | reply`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "comment-form",
      "Log in to join. New here? You will have to wait one day before your first comment, so that cooler heads prevail.",
    ),
    ...chrome("footer", "Masthead", "Community Guidelines", "Stubhouse Tickets", "Code of Ethics"),
  ],
};
