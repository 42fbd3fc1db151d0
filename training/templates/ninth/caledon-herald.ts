import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Scottish broadsheet: gift-link offers, premium label, author in the middle of chrome, readers' letters rules. */
export const caledonHerald: Template = {
  name: "caledon-herald",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...(story.int(1, 4) > 1 ? chrome("login", "Sign In", "Subscribe", "My Account") : []),
    ...chrome("menu", "News Politics Sport Voices Business Life & Style Puzzles Jobs Homes"),
    ...chrome("breadcrumb", "News", story.pick(["Politics", "Islands", "Transport"])),
    ...chrome(
      "paywall",
      story.pick([
        "Premium",
        "This article is brought to you by our exclusive subscriber partnership.",
        "Exclusive",
      ]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.day} ${w.monthName} ${w.year}`),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      story.pick(["Islands Correspondent", "Chief Reporter", "Political Editor"]),
    ),
    ...chrome("share", "Share", `Comments (${story.int(2, 90)})`),
    ...story.body(
      [0.2, chrome("promo", `Read more:`, ...marked("- ", story.headlines(2)))],
      [
        0.5,
        chrome(
          "newsletter",
          "Sign up for the Politics Unpicked newsletter",
          "Email",
          "Submit",
          "There was a problem. Please check the address and try again.",
        ),
      ],
      [
        0.78,
        chrome(
          "paywall",
          "Get The Caledon Herald for £2 a month for the first three. No ads, no fuss, and the crossword as it should be: hard.",
        ),
      ],
    ),
    ...chrome("tags", "Islands Ferries Holyrood Business"),
    ...chrome(
      "comment",
      "Read more comments",
      story.reader(),
      story.pick(["User ID: 220418", "Score: 14"]),
      story.comment(),
    ),
    ...chrome(
      "legal",
      "Comments: Our rules",
      "We like an argument, and we would rather host it than watch it move elsewhere. Play the ball and not the man. Accounts that exist only to insult people are closed without notice.",
      "Spotted something nasty? Use the flag.",
    ),
    ...chrome("related", "Most popular", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "legal",
      "We have signed up to the code of the Independent Standards Panel. Complaints about accuracy or intrusion go first to the editor, who must reply within fourteen days.",
      "If the reply does not satisfy you, the panel can be reached on its own website.",
    ),
    ...chrome("footer", `© Copyright 2001-${story.when.year}`, "Registered in Scotland"),
  ],
};
