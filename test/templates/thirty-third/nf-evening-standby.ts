import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A free evening paper in a British city: cookie banner short, city tabs, "in pictures" gallery counters, sponsored neighbourhood guides, property box. */
export const nfEveningStandby: Template = {
  name: "nf-evening-standby",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("consent", "We use cookies. You know the drill.", "Fine", "Settings"),
    ...chrome(
      "menu",
      "Evening Standby",
      "News",
      "Transport",
      "Go Out",
      "The Escapist",
      "Homes & Rents",
      "Comment",
      "Puzzles",
    ),
    ...chrome("breadcrumb", "News | Transport"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      `1/${story.int(4, 22)}`,
      story.pick(["The platforms were packed by 8am", "An artist's view of the finished square"]),
      `/ ${story.pick(["Wire picture", "Jeremy Selwood"])}`,
    ),
    ...story.byline((a) => a),
    ...chrome("follow", `@${story.author.toLowerCase().replaceAll(" ", "")}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.body(
      [
        0.15,
        chrome(
          "newsletter",
          "Sign up for breaking news by text and email",
          "I would like to be emailed about offers, events and updates from Evening Standby. Read our privacy notice.",
          "SIGN UP",
        ),
      ],
      [0.35, chrome("promo", "READ MORE", story.headline())],
      [
        0.55,
        chrome(
          "audio",
          `0 seconds of 1 minute, ${story.int(2, 58)} seconds Volume 0%`,
          "Press shift question mark to access a list of keyboard shortcuts",
        ),
      ],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tags",
      "More about",
      story.pick(["Trains", "Strikes", "Housing"]),
      story.pick(["City Hall", "Rent"]),
    ),
    ...chrome(
      "share",
      "Join our commenting forum",
      "Argue politely with people on your own bus route",
    ),
    ...chrome("comment-form", "Comments", "Already have an account? Log in"),
    ...chrome(
      "promo",
      "Homes to rent tonight",
      `Studio, Deptford, £1,${story.int(100, 450)} pcm`,
      `Two-bed, Leyton, £2,0${story.int(10, 99)} pcm`,
      "Search all homes",
    ),
    ...chrome(
      "sponsor",
      "PROMOTED: where to find the best flat white within ten minutes of a tram stop",
    ),
    ...chrome("related", "More from News", ...story.headlines(6)),
    ...chrome(
      "footer",
      "Get us in your inbox",
      "Contributors",
      "Voucher codes",
      "Cookie policy",
      "Archive",
    ),
  ],
};
