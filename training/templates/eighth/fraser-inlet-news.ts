import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Canadian community site: comment policy as a letter, membership drive with a thermometer, land note, obituaries box. */
export const fraserInletNews: Template = {
  name: "fraser-inlet-news",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "The Fraser Inlet News"),
    ...chrome("menu", "News • Council Watch • Arts • Obituaries • Donate"),
    ...chrome(
      "donation",
      `We're at ${story.int(41, 97)} per cent of our fall goal. Help us get over the hump!`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) =>
        `By ${author}${story.pick(["", ", Local Journalism Initiative Reporter", ", The Fraser Inlet News"])}`,
    ),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `Published ${clock} Pacific time, ${monthName} ${day}, ${year}`,
    ),
    ...story.body(
      [
        0.4,
        chrome(
          "donation",
          story.pick([
            "A quick word: this newsroom has three people, one car and no owner in a far-off city. Eight hundred neighbours pay for it at $9 a month. If you read us more than twice a week, would you be one of them?",
            "The big platforms still won't carry news in this country, so you may not see us unless you come looking. Bookmark us, sign up for the email, tell a friend.",
          ]),
        ),
      ],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} has reported from the Inlet since ${story.int(2005, 2022)}. ${story.pick(["Born in Moose Jaw, trained in Halifax and stuck here when the ferry broke down, our reporter has a weakness for zoning bylaws.", "In an earlier life there was a sawmill, a band called The Deductibles and a short career in curling."])} Tips are welcome and stay private.`,
    ),
    ...chrome(
      "comment-form",
      "A note on comments from the editor",
      story.pick([
        "We used to let anybody say anything, and it nearly finished us. Now there are four volunteers who read every comment over breakfast. If yours does not appear by lunch, it was probably the bit about the mayor's wife.",
        "Be civil, be brief, be yourself. We turn off comments on stories about children, about people who have died, and about dogs on the beach, on which everything has been said.",
      ]),
      "Name (required)",
      "Email (will not be published)",
      "Submit comment",
    ),
    ...story.repeat(story.int(1, 4), () =>
      chrome("comment", `${story.reader()}: ${story.comment()}`),
    ),
    ...chrome(
      "calendar",
      "Obituaries",
      "BRANDVOLD, Inga. Passed peacefully with her cats beside her. A tea will be held at the Legion on Saturday at two.",
      "OKEMOW, Russell. Teacher, trapper, terrible singer. The family thanks the nurses of Three West.",
    ),
    ...chrome(
      "event",
      "The Women's Institute holds its fall fair at the arena on the long weekend. Entry forms for jam must be in by Wednesday.",
    ),
    ...chrome(
      "footer",
      "We work and live on the unceded territory of the coastal nations, and we try to report as guests.",
      "Member, Council of Local Press",
      "Corrections: ring us, we'd rather know.",
    ),
  ],
};
