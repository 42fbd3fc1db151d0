import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** University paper and community radio: masthead credits, related by section, job board, donate to print. */
export const marlingCampusReview: Template = {
  name: "marling-campus-review",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "News", "Features", "Arts", "Sport", "Science", "Satire", "Print issues"),
    ...chrome("site-name", "The Marling Review", "Independent student news since 1949"),
    ...chrome(
      "breadcrumb",
      story.pick(["Arts → Film & TV", "Features → Interviews", "News → Campus"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}${story.pick([", Deputy Editor", ", Staff Writer", ""])}`),
    ...story.date((d) => `${d.monthName} ${d.day} ${d.year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Image: Yusra Malik / The Review", "Credit: Wiki Commons, CC BY-SA"]),
    ),
    ...chrome(
      "legal",
      story.pick([
        "Content note: this article mentions drains.",
        "Content warning: flashing lights in embedded video",
      ]),
    ),
    ...story.body(
      [
        0.4,
        chrome("promo", story.pick(["Read this too", "You might also enjoy"]), story.headline()),
      ],
      [
        0.7,
        chrome(
          "sponsor",
          story.pick([
            "Graduating? Penhallow Brothers is hiring. Apply by 30 November.",
            "Sponsored by the Students' Union Bar: two-for-one Tuesdays",
          ]),
        ),
      ],
    ),
    ...chrome(
      "tags",
      story.pick(["interview", "council"]),
      story.pick(["review", "bees"]),
      "recent",
    ),
    ...chrome(
      "donation",
      "Support student journalism",
      story.pick([
        "We print 2,000 copies a fortnight on a press older than our advisers. Alumni gifts pay for the ink.",
        "Your £5 buys a reporter a bus fare.",
      ]),
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Staff writers are students in their second year or above.",
        "The author reads Geography and misses deadlines.",
      ]),
    ),
    ...chrome("comment-form", "Join the debate", "Email us: letters@marlingreview.example"),
    ...chrome(
      "related",
      "More from Arts",
      ...story.headlines(3),
      story.pick(["Popular this term", "Hot on campus"]),
      ...counted(story.headlines(4)),
    ),
    ...chrome(
      "event",
      "Open mic, Union Bar, Thurs 8pm",
      "Editorial meeting, Room B4, Monday 6pm, all welcome",
    ),
    ...chrome(
      "footer",
      story.pick(["Editor-in-chief: Fenella Oduya", "Editors: F. Oduya, S. Kerr"]),
      "Pitch to us",
      "Constitution",
      "Website by the Coding Society",
    ),
  ],
};
