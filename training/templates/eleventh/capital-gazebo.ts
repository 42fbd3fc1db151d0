import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Political magazine site: newsletter issue turned page, sponsor text in mid body, tip prose, job moves, sign-off. */
export const capitalGazebo: Template = {
  name: "capital-gazebo",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "newsletter",
      "This came to our readers by email at dawn. You could have been one of them.",
    ),
    ...chrome("menu", "White papers", "Whips", "Who's who", "Jobs"),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ weekday, day, monthName }) => `${weekday}, ${day} ${monthName}`),
    ...story.standfirst(),
    ...chrome("share", "Forward to a colleague  View in browser"),
    ...story.body(
      [
        0.3,
        chrome(
          "sponsor",
          "A message from the Alliance of Harbour Pilots: your mangoes did not park themselves. Ask your member about clause nine.",
        ),
      ],
      [0.65, chrome("promo", story.headline())],
    ),
    ...chrome(
      "contact",
      "Overheard something? Lunch is on us: tips@gazebo.example. Wrong about something? That, too.",
    ),
    ...chrome(
      "promo",
      "New berths: Orla Finch to Treasury as press chief; Sunil Rao leaves Defence for a bank.",
    ),
    ...chrome(
      "author-bio",
      `${story.author} writes this every day except the day after elections.`,
    ),
    ...chrome("related", "What we wrote while you slept", ...story.headlines(3)),
    ...chrome("newsletter", "Somebody passed this to you? They have taste. Get your own."),
    ...chrome("footer", "Gazebo House, SW1", "Take me off the list"),
  ],
};
