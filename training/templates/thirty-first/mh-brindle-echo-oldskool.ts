import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** UK evening paper: bookmarking words, trending bar, inline teaser with number, survey widget, email fail texts, long comment rules */
export const mhBrindleEchoOldskool: Template = {
  name: "mh-brindle-echo-oldskool",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", "TRENDING", "Harbour Row", "Bin strike", "Lotto", "Weather warning"),
    ...chrome(
      "menu",
      "Brindle Echo",
      "News",
      "Crime",
      "Buses",
      "Celebs & TV",
      "Memory Lane",
      "Partner Stories",
      "Horoscopes",
      "Dating",
    ),
    ...chrome("breadcrumb", "News", story.pick(["TV", "UK & World News", "Brindle"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a.toUpperCase()),
    ...story.date((d) => `${d.clock}, ${d.dd} ${d.monthShort} ${d.year}`),
    ...story.date((d) => `Updated ${d.clock}, ${d.dd} ${d.monthShort} ${d.year}`),
    ...chrome("share", "Bookmark", "Share", "Pinterest", "Copy Link", "Link copied"),
    ...chrome(
      "photo-credit",
      story.pick(["(Image: Echo archive)", "Echo reader's picture", "(Image: ITX)"]),
    ),
    ...story.body(
      [
        0.12,
        chrome(
          "newsletter",
          "We use your sign-up to send content in the ways you agreed to. More info",
        ),
      ],
      [0.28, chrome("promo", story.headline())],
      [0.45, chrome("poll", `Can't see the survey? Click here`, "Loading quiz...")],
      [
        0.62,
        chrome(
          "promo",
          `${story.pick(["Don't miss...", "Top stories on the Echo", "Today's top reads"])}`,
          ...story
            .headlines(3)
            .map((h) => `${h} [${story.pick(["LATEST", "REVEALED", "INSIGHT", "PICTURES"])}]`),
        ),
      ],
      [
        0.9,
        chrome(
          "app",
          "The Echo app is free and has fewer adverts. Get it from your usual shop for apps.",
        ),
      ],
    ),
    ...chrome("promo", "What's your view? Scroll down and sign in to have your say"),
    ...chrome(
      "related",
      "Tell us what you think about our website with one click",
      "Good",
      "Meh",
      "Bad",
    ),
    ...chrome("comment", "Comments", "Sort by: Newest"),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(0, 30)} likes`),
    ),
    ...chrome(
      "related",
      "MORE ON",
      "Pubs",
      "Brindle City Centre",
      "READ NEXT",
      ...story.headlines(4),
    ),
    ...chrome(
      "footer",
      "Read the digital edition",
      "Cookie Notice",
      "Corrections",
      "Sell my info opt-out",
      "NearMe",
      "Motors",
      "A Tidewater Regionals title",
    ),
  ],
};
