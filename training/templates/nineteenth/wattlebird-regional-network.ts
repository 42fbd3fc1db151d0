import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian regional masthead: subscriber call-outs, event promo, real-estate line and a "most viewed" between paragraphs. */
export const wattlebirdRegionalNetwork: Template = {
  name: "wattlebird-regional-network",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "The Wattlebird"),
    ...chrome("menu", "My Region", "News", "Sport", "What's On", "Explore", "Trades", "Jobs"),
    ...chrome(
      "paywall",
      "Subscribe now for unlimited access.",
      "Login or signup to continue reading",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthName, day, year }) =>
        `${monthName} ${day} ${year} - ${story.int(1, 11)}:${story.int(10, 59)}am`,
    ),
    ...story.body(
      [
        story.int(10, 40) / 100,
        story.pick([
          chrome("promo", `READ MORE: ${story.headline()}`),
          chrome("related", "In other news:", ...marked("- ", story.headlines(2))),
        ]),
      ],
      [
        story.int(20, 60) / 100,
        story.pick([
          chrome(
            "photo-credit",
            "On the tools early: crews at work west of town. Picture by Bec Lindqvist",
          ),
          chrome("photo-credit", "Picture supplied"),
        ]),
      ],
      [
        story.int(35, 75) / 100,
        chrome(
          "newsletter",
          "Sign up for our newsletter to stay up to date.",
          story.pick([
            "Get the best of the bush in your inbox twice a week.",
            "Our journalists work hard to provide local, up-to-date news to the community.",
          ]),
        ),
      ],
      [
        story.int(50, 95) / 100,
        story.pick([
          chrome(
            "promo",
            "Have you got a story? Email our newsroom or drop in at 14 Lachlan Street any weekday before three.",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(55, 95) / 100,
        story.pick([
          chrome(
            "event",
            "Save the date: the Wattlebird Business Awards are on at the Civic Hall on October 18. Tables of ten are $950.",
          ),
          chrome(
            "paywall",
            "This is a free preview. Full digital access is $4 a week, cancel anytime.",
          ),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "Watch: drone vision of the swollen river"),
          chrome("poll", "Should daylight saving be scrapped?", "Yes", "No"),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([story.author, "Journalist"]),
      "I came for a year and stayed for the footy. Get in touch with your yarns.",
    ),
    ...chrome(
      "related",
      "More from Latest News",
      ...story.headlines(4).map((h, n) => `${h} ${n + 1}hr ago`),
    ),
    ...chrome("related", "Homes to view", "12 Acacia Court, 3 bed, offers over $480,000"),
    ...chrome(
      "comment",
      "Conversation",
      "Be the first to comment",
      "We moderate between 7am and 7pm.",
    ),
    ...chrome("event", "Dates", "Sat: Ute muster", "Sun: Garden club, bring a plate"),
    ...chrome("sponsor", "Partner content: How much solar is enough?"),
    ...chrome("footer", "Conditions of Use", "Digital Print Edition", "Classifieds", "Help Centre"),
  ],
};
