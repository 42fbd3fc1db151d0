import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A big-city American tabloid: shouting labels, share count, video inserts, "you may like" rows with prices. */
export const dunmoreAndErieTabloid: Template = {
  name: "dunmore-and-erie-tabloid",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("menu", "Metro", "Page 8", "Sports", "Business", "Opinion", "Cover Store", "Log In"),
    ...chrome("ticker", "TRENDING NOW", story.headline()),
    ...chrome("breadcrumb", story.pick(["METRO", "US NEWS", "WEIRD BUT TRUE"])),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Published ${monthShort}. ${day}, ${year}, ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)} ${clock < "12" ? "a.m." : "p.m."} ET`,
    ),
    ...chrome("comment", `${story.int(3, 400)} Comments`),
    ...story.body(
      [0.15, chrome("ad", "Explore More")],
      [0.2, chrome("promo", story.headline(), story.headline(), story.headline())],
      [
        0.45,
        chrome(
          "photo-credit",
          `${story.int(2, 9)}`,
          story.pick([
            "The block in question Wednesday. Dunmore & Erie",
            "A neighbor who saw it all. Freelance photo by K. Bulger",
          ]),
        ),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          "Start your day with all you need to know",
          "Morning Shout delivers the latest news, videos, photos and more.",
          "Thanks for signing up!",
        ),
      ],
      [0.8, chrome("promo", story.teaser())],
    ),
    ...chrome("comment", "What do you think? Post a comment."),
    ...chrome(
      "tags",
      "Filed under",
      story.pick(["bizarre", "city council", "crime"]),
      story.pick(["dogs", "subways", "taxes"]),
      `${story.when.day}/${story.when.month}/${story.when.year % 100}`,
    ),
    ...chrome("related", "See Also", story.headline(), "More Stories", ...story.headlines(5)),
    ...chrome(
      "ad",
      "Sponsored Stories",
      story.pick([
        "Doctors Beg Seniors to Stop Doing This Before Bed",
        "New Rule Leaves Drivers Furious: Check Your Zip",
      ]),
      "SaverBee | Sponsored",
      story.pick([
        "If You Have Toenails, Read This",
        "The 4 Cheapest Places to Retire With a Goat",
      ]),
      "Learn More",
    ),
    ...chrome(
      "footer",
      "Sections & Features",
      "Customer Service",
      "Your Ad Choices",
      "Sitemap",
      "Your California Privacy Rights",
    ),
  ],
};
