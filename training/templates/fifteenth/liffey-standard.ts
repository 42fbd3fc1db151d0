import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish daily: subscriber only marks, letters, comments by subscribers, deaths and crosswords, in the news. */
export const liffeyStandard: Template = {
  name: "liffey-standard",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "The Liffey Standard",
      "Ireland",
      "World",
      "Sport",
      "Life & Style",
      "Your Money",
      "Crosswords & Puzzles",
      "Death Notices",
    ),
    ...chrome("login", "Subscribe", "Sign In"),
    ...chrome("breadcrumb", story.pick(["Ireland", "Health", "Education"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "Photograph: Con Delahunty",
        "Photograph: Stockfield",
        "Photograph: The Liffey Standard",
      ]),
    ),
    ...story.byline((author) => author),
    ...story.date(
      ({ weekday, monthShort, day, year, clock }) =>
        `${weekday.slice(0, 3)} ${monthShort} ${day} ${year} - ${clock}`,
    ),
    ...chrome("share", "Expand", "Share to Facebook", "Email Article"),
    ...story.pick([chrome("promo", story.headline()), []]),
    ...story.body(
      [
        story.int(22, 38) / 100,
        chrome("promo", story.headline(), story.pick(["Opens in new window", "Read"])),
      ],
      [
        story.int(42, 58) / 100,
        chrome(
          "podcast",
          story.pick([
            "In the News podcast: what happens when the post office goes?",
            "Listen | Why are the trains late again?",
          ]),
          `Listen | ${story.int(18, 34)}:${story.int(10, 59)}`,
        ),
      ],
      [
        story.int(67, 83) / 100,
        chrome(
          "follow",
          story.pick([
            "Sign up for push alerts and have the best news, analysis and comment delivered directly to your phone",
            "Find The Liffey Standard on WhatsApp and stay up to date",
          ]),
        ),
      ],
    ),
    ...chrome("author-bio", story.author, `${story.author} is a reporter with The Liffey Standard`),
    ...chrome(
      "tags",
      "IN THIS SECTION",
      story.pick(["HSE", "Housing", "Courts"]),
      story.pick(["Dublin", "Cork", "Galway"]),
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("related", "MOST READ", ...numbered(story.headlines(5))),
    ...chrome("related", ...story.pick([["LATEST STORIES"], []]), ...story.headlines(4)),
    ...chrome(
      "newsletter",
      "Inside Politics Digest",
      "Sharp, unfussy, and in your inbox by four: what was said in Leinster House and what they meant by it.",
      "Sign up",
    ),
    ...story.pick([
      chrome("calendar", "Family notices", "Weather forecast", "Horoscopes", "Crossword Club"),
      [],
    ]),
    ...chrome(
      "footer",
      "Subscription Bundles",
      "Gift Subscriptions",
      "Home Delivery",
      "Policy & Terms",
      `© ${story.when.year} Liffey Standard DAC`,
    ),
  ],
};
