import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A popular science and gear magazine: affiliate note, may-like cards, long bio, comment count, publisher's footer. */
export const fieldAndOrbit: Template = {
  name: "field-and-orbit",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "sponsor",
      story.pick([
        "Some links on this page earn us a little money if you buy something. It makes no difference to what we say about it.",
        "We test things ourselves. Shops may pay us when you follow a link and buy.",
      ]),
    ),
    ...chrome("menu", "Magazine", "Space", "Animals", "Deals", "Quizzes", "Forums"),
    ...chrome("related", "Trending", ...story.headlines(3)),
    ...chrome("breadcrumb", story.pick(["Animals", "Planet", "How-to"]), "News"),
    ...story.title(),
    ...story.byline((author) => `${story.pick(["News", "Features", "Opinion"])} By ${author}`),
    ...story.date(
      ({ monthName, day, year }) =>
        `${story.pick(["published", "last updated"])} ${monthName} ${day}, ${year}`,
    ),
    ...story.standfirst(),
    ...chrome(
      "share",
      "Share this article",
      `${story.int(0, 19)}`,
      "Join the conversation",
      "Follow us",
      "Add us as a preferred source on Google",
    ),
    ...chrome("newsletter", "Subscribe to our newsletter"),
    ...chrome(
      "photo-credit",
      story.pick([
        "(Image credit: Clearview Stock)",
        "(Image credit: Lotte Verhagen)",
        "(Image credit: Getaway Images)",
      ]),
    ),
    ...story.body(
      [0.15, chrome("tools", "Jump to:")],
      [0.35, chrome("related", "You may like", ...story.headlines(story.int(1, 3)))],
      [
        0.55,
        chrome(
          "newsletter",
          "Sign up for the Field and Orbit daily newsletter now",
          "Fossils, comets and the odd exploding toad, every weekday at noon.",
          "Tell me about offers from your other magazines",
          "Let sponsors write to me by way of you",
          "You must be 16 or older, and happy with our terms and our privacy policy.",
        ),
      ],
      [0.8, chrome("related", "RELATED STORIES", ...marked("—", story.headlines(3)))],
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome("poll", "Quiz: can you name these 15 skulls from their teeth alone?"),
    ),
    ...chrome("tags", "TOPICS", story.pick(["mammals", "weather", "engineering"])),
    ...chrome(
      "author-bio",
      story.author,
      story.pick(["Social Links Navigation", "Contributor"]),
      `${story.author} is a freelance writer who covers nature, tools and the people who make them. After a degree in geology, there was a spell on a research ship, and then ten years on newspapers. When not writing, can be found in a shed with a lathe, or asleep under a tree.`,
    ),
    ...chrome(
      "comment-form",
      "Choose a name for other readers to see before you comment",
      "If you are not asked for one, sign out and come back in.",
      "Sign out",
    ),
    ...chrome(
      "related",
      story.pick(["LATEST ARTICLES", "Latest in Animals"]),
      ...story.pick([(list: string[]) => list, (list: string[]) => counted(list)])(
        story.headlines(5),
      ),
    ),
    ...chrome(
      "footer",
      "Field and Orbit belongs to Hopgood Media, which also makes magazines about trains, knitting and guitars.",
      "About Us",
      "Contact Our Experts",
      "Terms and conditions",
      "Cookies policy",
      "Advertise with us",
      "Web notifications",
      "Editorial standards",
      "How to pitch a story to us",
      `© Hopgood Publishing Limited, The Old Malthouse, Bath. All rights reserved.`,
    ),
  ],
};
