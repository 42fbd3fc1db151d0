import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** An American daily of a chain: caption, "reach the reporter" in prose, support line, sister sites' stories. */
export const portEllisDailyBeacon: Template = {
  name: "port-ellis-daily-beacon",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "We and our partners use cookies to give you a better ride. By staying you agree.",
        "Your privacy choices have been honored.",
      ]),
    ),
    ...chrome("menu", "News", "Sports", "Opinion", "Obituaries", "E-Edition", "Legals"),
    ...chrome("login", "Subscribe", "Sign In"),
    ...chrome("breadcrumb", "LOCAL"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...chrome("site-name", "Port Ellis Daily Beacon"),
    ...story.date(
      ({ monthShort, day, year, clock }) => `${monthShort}. ${day}, ${year}, ${clock} ET`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "The Beacon's newsroom on Division Street, where the presses ran until 2019.",
        "File photo. Beacon archive",
        "A police line is seen in this undated image.",
      ]),
    ),
    ...story.pick<readonly Line[]>([
      chrome("paywall", "This is one of your three free stories this month."),
      chrome(
        "author-bio",
        "Our newsroom of nine covers four townships, two harbors and one very long road.",
      ),
      [],
    ]),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick([
            `More: ${story.headline()}`,
            `Related: ${story.headline()}`,
            `Subscriber exclusive: ${story.headline()}`,
          ]),
        ),
      ],
      [
        0.6,
        story.pick([
          chrome(
            "newsletter",
            "The Morning Light newsletter lands in your inbox at 6 with the weather, the lake temperature and one thing to be glad about.",
          ),
          chrome("ad", "ADVERTISEMENT"),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "contact",
      `Reach ${story.author} at 555-0142 or on social media. Your subscription makes work like this possible.`,
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "She has covered the waterfront for the Beacon since 2016 and grew up two blocks from it.",
        `${story.author} is a general assignment reporter. Send tips, gripes and recipes.`,
        "He covers public safety and trending stories for the Beacon and its sister papers in the thumb.",
      ]),
    ),
    ...chrome("related", "More from around the lake"),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome(
      "newsletter",
      "Email address",
      "Sign up",
      "By submitting, you agree to our terms and to hear from us.",
    ),
    ...chrome(
      "footer",
      "Help",
      "Accessibility",
      "Do Not Sell or Share My Personal Information",
      `© Copyright Great Thumb Media ${story.when.year}`,
    ),
  ],
};
