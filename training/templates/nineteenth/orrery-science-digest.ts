import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A science magazine: explainers of another topic as a box, podcasts, quizzes and "sign up to our newsletter" lines. */
export const orreryScienceDigest: Template = {
  name: "orrery-science-digest",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Space", "Physics", "Health", "Mind", "Crossword", "Subscribe now"),
    ...chrome("site-name", "Orrery"),
    ...chrome("breadcrumb", story.pick(["Space", "Health", "Earth"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("photo-credit", "An artist's impression. ORRERY/T. Vane"),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("promo", `Read more`, story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "promo",
            "What is a half-life?",
            "It is the time in which half of the atoms in a lump of something radioactive will have decayed. After two half-lives a quarter is left, after three an eighth, and so on for longer than you will want to wait.",
          ),
          chrome(
            "event",
            "Orrery Live: explore the deep sea with three people who have been there, in Manchester this October.",
          ),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        chrome(
          "newsletter",
          story.pick([
            "Sign up to our Launchpad newsletter",
            "Bring the galaxy to your inbox every month with the latest space news, launches and astronomical happenings.",
          ]),
          "Sign up to newsletter",
        ),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("podcast", "Podcast: Our reporters on the week's most important science stories"),
          chrome("poll", "Quiz: How much do you know about moss?"),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "The capsule after landing. Image: mission team"),
          chrome(
            "paywall",
            "This article is free until Thursday. Subscribers can read it for ever.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("tags", "Topics:", "chemistry / solar system / medicine"),
    ...chrome(
      "related",
      "More from Orrery",
      story.headline(),
      story.teaser(),
      story.pick(["News", "Free", "Subscriber-only"]),
      story.headline(),
      story.teaser(),
      "News",
    ),
    ...chrome("related", "Trending articles", ...numbered(story.headlines(4), "")),
    ...chrome(
      "paywall",
      "Existing subscribers, please log in with your email address to link your account.",
      "Unlimited access from £2.30 a week",
    ),
    ...chrome(
      "consent",
      "Orrery uses cookies to give you the best experience. Some of them are necessary and others help us to see which stories are read.",
    ),
    ...chrome("footer", "Gift subscriptions", "Student offer", "Events", "Contact us"),
  ],
};
