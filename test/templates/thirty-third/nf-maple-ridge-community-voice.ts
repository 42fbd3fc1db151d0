import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Canadian community chain: local journalism initiative tag, flyers, contests, comment rules, blocked-news notice, land acknowledgement. */
export const nfMapleRidgeCommunityVoice: Template = {
  name: "nf-maple-ridge-community-voice",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("promo", "Contests", "Flyers", "Today's Home: the winter issue"),
    ...chrome("site-name", "Maple Ridge Community Voice"),
    ...chrome(
      "menu",
      "Home",
      "B.C. News",
      "Things to do",
      "Sports",
      "Marketplace",
      "Obituaries",
      "e-Editions",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`${a}, Local Journalism Initiative Reporter`, a])),
    ...story.date(
      ({ monthShort, day, year, clock }) => `Published ${monthShort} ${day}, ${year} ${clock}`,
    ),
    ...chrome("audio", "Listen to this article", `00:0${story.int(1, 4)}:${story.int(10, 59)}`),
    ...chrome("photo-credit", story.pick(["Submitted photo", "(Black Spruce Media file)"])),
    ...story.body(
      [
        0.2,
        chrome(
          "newsletter",
          "Sign up for our free weekday newsletter, and keep up with the Voice even where news links are blocked.",
        ),
      ],
      [0.5, chrome("related", `Read more: ${story.headline()}`)],
      [0.8, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `About the Author: ${story.author}`,
      "I joined the Voice in 2019 after a career in marine radio. I cover council, schools and the one elk that keeps coming back.",
      "Read more",
    ),
    ...chrome(
      "legal",
      "The Voice is published on the traditional and unceded lands of the Coast Salish peoples. We say so because it is true, and we try to report as if it were.",
    ),
    ...chrome(
      "comment-form",
      "Like us on Facebook, follow us on the other one. Letters under 300 words, with a phone number, please.",
    ),
    ...chrome("related", "You might like", ...story.headlines(4)),
    ...chrome(
      "footer",
      "Cancel my print delivery for vacation",
      "Distribution",
      "Carriers wanted",
      "Terms of Use",
    ),
  ],
};
