import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A tech news site: product deal boxes with prices, live-show strips, affiliate note in prose, inline headlines with comment counts. */
export const bitwrenTechNews: Template = {
  name: "bitwren-tech-news",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Bitwren",
      "Tech",
      "Reviews",
      "Science",
      "Policy",
      "Deals",
      "Podcasts",
      "Newsletters",
      "Sign up or log in",
    ),
    ...chrome(
      "event",
      story.pick([
        "Save up to $300 on your Upended 2025 pass ends tonight",
        "Join us in Austin, Oct 14: BitwrenLive",
      ]),
    ),
    ...chrome("breadcrumb", story.pick(["Gadgets", "Startups", "Policy"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `by ${a}`),
    ...story.date((w) => `${w.monthShort} ${w.day}, ${w.year}, ${w.clock} UTC`),
    ...chrome("counter", `${story.int(3, 240)} Comments (${story.int(1, 20)} New)`),
    ...chrome(
      "sponsor",
      "We get a small cut when you shop through our links, which never changes what we say about a thing. More on how that works.",
    ),
    ...story.body(
      [0.2, chrome("promo", story.headline())],
      [
        0.4,
        chrome(
          "promo",
          "Bitwren Deals",
          "$129",
          "TinTin Buds 2",
          "$129 $199 35% off",
          "Good noise cancelling, odd shape, a case that survives the wash.",
          "$129 at BoxMart",
        ),
      ],
      [
        0.6,
        chrome(
          "event",
          "Who's on stage at BitwrenLive",
          "People from Netweave, BoxMart and Elmwood Capital will talk about money, chips and mistakes in front of 3,000 founders. It is our tenth year, and there will be cake.",
          "REGISTER NOW",
        ),
      ],
      [0.8, chrome("promo", story.headline(), `${story.int(3, 120)} comments`)],
    ),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "follow",
          "Tap a name or a topic to have more of it on your front page and in your mail.",
          story.author,
          "Plus Follow",
        )),
    ...chrome("related", "Most Popular", ...counted(story.headlines(5))),
    ...chrome("podcast", "Listen: Chips and Salsa, episode 212", "Is the small phone back? 41 min"),
    ...chrome(
      "newsletter",
      "Bitwren Daily",
      "The day's tech in five minutes, free.",
      "Email (required)",
      "By submitting your email, you agree to our Terms and Privacy Notice. This site is protected by a robot test.",
    ),
    ...chrome(
      "footer",
      "Tip Us",
      "Community Guidelines",
      "How We Rate and Review Products",
      `© ${story.when.year} Ledge Media, LLC. All Rights Reserved`,
    ),
  ],
};
