import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian regional masthead in a paywalled group: digital-only tags, third-party content errors, "more stories", app codes. */
export const wirrileeAndDistrictMail: Template = {
  name: "wirrilee-and-district-mail",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("login", "Subscribe", "Log In", "My account"),
    ...chrome(
      "menu",
      "Latest News",
      "Council",
      "Property",
      "Footy",
      "Rural Life",
      "Notice Board",
      "Today's Paper",
      "Explore Travel",
    ),
    ...chrome("breadcrumb", "Home", "Latest News"),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      (w) => `Updated ${w.monthName} ${w.day} ${w.year} - ${w.clock}, first published ${w.clock}`,
    ),
    ...chrome("photo-credit", "Picture by Robbo Lin"),
    ...chrome(
      "paywall",
      "Read it all from today.",
      "$0 a week (at least $0)",
      "or make a free account to go on",
    ),
    ...story.body(
      [0.2, chrome("promo", "Read more:", ...story.headlines(2))],
      [0.45, chrome("ad", "Loading 3rd party ad content", "Loading 3rd party ad content")],
      [0.7, chrome("promo", story.pick([story.headline(), `IN THE NEWS: ${story.headline()}`]))],
      [
        0.85,
        chrome(
          "newsletter",
          "The morning's must-read local news",
          "The stories Wirrilee is talking about, delivered before smoko.",
          "Please enter a valid email address",
          "Sign up",
          "By signing up, you agree to our T&Cs.",
        ),
      ],
    ),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          story.author,
          "Journalist",
          "Started on the Mail as a cadet in 2019 and never found the way out of town. Interested in water, weather and anything that moos. Call or text 0491 570 156.",
        )),
    ...chrome(
      "related",
      "More from Latest News",
      ...story.headlines(4).flatMap((h) => [h, `${story.int(2, 20)} hours ago`]),
    ),
    ...chrome(
      "legal",
      "The Mail is written and printed on Wirrilee land, and we thank the Elders who have looked after it.",
    ),
    ...chrome(
      "footer",
      "Conditions of Use",
      "Digital Subscription Terms",
      "Newspaper Subscription Terms and Conditions",
      "Consent to share",
      `Copyright © ${story.when.year} Riverland Community Media`,
    ),
  ],
};
