import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A daily of the American plains: e-edition, meter, obituaries, public notices, syndicated list. */
export const btTallgrassTribune: Template = {
  name: "bt-tallgrass-tribune",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "paywall",
      `You have ${story.int(1, 3)} free articles left this month.`,
      "Subscribe for $1",
    ),
    ...chrome(
      "menu",
      "E-Edition",
      "Obituaries",
      "Preps",
      "Ag",
      "Opinion",
      "Public Notices",
      "Classifieds",
      "Farm Auctions",
    ),
    ...chrome(
      "calendar",
      `${story.int(18, 95)}°F`,
      story.pick(["Mostly Cloudy", "Sunny", "Wind Advisory"]),
    ),
    ...chrome("tags", story.pick(["Top Story", "Featured", "Education", "Breaking"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("share", "Facebook", "Twitter", "Email", "Print", "Save"),
    ...story.byline((author) => `${author.toUpperCase()} Tallgrass Tribune`),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...chrome(
      "photo-credit",
      "Buy Now",
      story.pick(["Tribune file photo", "Courtesy photo", "Kaycee Lund | Tallgrass Tribune"]),
    ),
    ...chrome(
      "audio",
      "Listen to this article",
      "Read by an automated voice",
      `${story.int(2, 6)} min`,
    ),
    ...story.body(
      [0.3, chrome("related", "People are also reading…", ...story.headlines(story.int(2, 4)))],
      [0.6, chrome("promo", story.headline(), story.teaser())],
      [
        0.85,
        chrome(
          "newsletter",
          "Get the morning headlines before the coffee is done",
          "* I understand and agree that registration on this site constitutes agreement to its user agreement and privacy policy.",
          "Sign up",
        ),
      ],
    ),
    ...chrome(
      "contact",
      `Reach the newsroom at 555-01${story.int(10, 99)} or news@tallgrasstribune.example.`,
    ),
    ...chrome("follow", "Be the first to know", "Get local news delivered to your inbox!"),
    ...chrome("author-bio", "Author email", "Follow this author", "Author has posted"),
    ...chrome("related", "Related to this story", "Most Popular"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "event",
      "Things to do",
      `${story.pick(["Sat", "Fri"])} 6 p.m. Fish fry, Legion Hall`,
      "Sun 2 p.m. Quilt show",
      "Add an event",
    ),
    ...chrome(
      "ad",
      "Latest Local Offers",
      story.pick([
        "Gutter guards: call for a free estimate",
        "Dependable tree trimming since 1988",
      ]),
    ),
    ...chrome(
      "footer",
      "Sites & Partners",
      "Carrier Jobs",
      "Dealer Returns",
      `© Copyright ${story.when.year} Tallgrass Tribune, 114 Main St.`,
      "Terms of Use | Privacy Policy | Do Not Sell My Info | Cookie Preferences",
      "Powered by a content system",
    ),
  ],
};
