import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A running club's own site: membership, training nights, race calendar beside the report. */
export const xzHarbourHarriersClub: Template = {
  name: "xz-harbour-harriers-club",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Harbour Harriers AC"),
    ...chrome(
      "menu",
      "Home",
      "About us",
      "Join",
      "Training",
      "Races",
      "Records",
      "Kit",
      "Members' area",
    ),
    ...chrome(
      "event",
      "This week",
      "Tue 7pm Intervals, Rec track",
      "Thu 6.45pm Steady 6, meet at the slipway",
      "Sat 9am parkrun tourists",
    ),
    ...chrome("breadcrumb", "Home / News / Race reports"),
    ...story.title(),
    ...story.date((w) => `Posted on ${w.day} ${w.monthName} ${w.year}`),
    ...story.byline((author) => `by ${author}`),
    ...story.body([
      0.5,
      chrome(
        "promo",
        story.pick([
          "New! Club vests back in stock",
          "Beginners' course starts in January. Places still free.",
        ]),
      ),
    ]),
    ...chrome("share", "Share this:", "Print", "WhatsApp", "Like this:", "Loading..."),
    ...chrome("tags", "Posted in Race reports", "Tagged half marathon, club records"),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "comment",
      `${story.int(2, 5)} thoughts on this report`,
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Name *",
      "Comment *",
      "Post Comment",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "event",
          "Upcoming races",
          "12 Oct Crake 10k (champs)",
          "2 Nov Fell relay",
          "26 Dec Turkey Trot, 11am, no prizes, much cake",
        )
      : []),
    ...chrome("related", "Recent posts", ...story.headlines(5)),
    ...chrome("sponsor", "Supported by Gannet Physio and the Stell Bakery"),
    ...chrome("footer", "Affiliated club no. 4471", "Powered by a volunteer called Keith"),
  ],
};
