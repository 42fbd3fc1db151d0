import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A mass-market tabloid: galleries, share counters, video remains, rated comments, a very long column of other stories. */
export const theDailyGazelle: Template = {
  name: "the-daily-gazelle",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Showbiz",
      "Femme",
      "Royals",
      "Health",
      "Shopping",
      "Best Buys",
      "My Profile",
      "Logout",
    ),
    ...chrome("ad", "ADVERTISEMENT"),
    ...story.title(),
    ...chrome(
      "promo",
      story.pick([
        "Have YOU been affected? Email tips@gazelle.example",
        `READ MORE: ${story.headline()}`,
      ]),
    ),
    ...story.byline(
      (author) =>
        `By ${author.toUpperCase()}, ${story.pick(["REPORTER", "NEWS REPORTER", "SENIOR REPORTER"])}`,
    ),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `Published: ${clock} GMT, ${day} ${monthName} ${year} | Updated: ${clock} GMT, ${day} ${monthName} ${year}`,
    ),
    ...chrome("share", "e-mail", `${story.int(2, 900)} shares`),
    ...chrome("comment", `${story.int(2, 99)} View comments`),
    ...story.body(
      [
        0.12,
        chrome(
          "photo-credit",
          story.pick([
            "Scroll down for video",
            "+7 View gallery",
            "The scene, which neighbours described as 'like something off the telly'",
          ]),
        ),
      ],
      [0.3, chrome("share", "SHARE THIS ARTICLE", "Share")],
      [
        0.45,
        chrome(
          "related",
          ...story.pick([["RELATED ARTICLES", "Previous", "1", "Next"], ["TRENDING"], []]),
          ...story.headlines(3),
          `${story.int(1, 90)}.${story.int(1, 9)}k viewing now`,
        ),
      ],
      [
        0.65,
        chrome(
          "photo-credit",
          `+${story.int(3, 14)} View gallery`,
          story.pick([
            "Pictured: the front of the property, which has been up for sale twice",
            "Neighbours on the quiet street said they had 'seen it all'",
          ]),
        ),
      ],
      [
        0.85,
        chrome(
          "poll",
          "YOUR VIEW",
          story.pick(["Should they be told to pay it back?", "Is it all a fuss about nothing?"]),
          "YES",
          "NO",
          `${story.int(1000, 90000)} votes`,
          "NOW SHARE YOUR OPINION",
        ),
      ],
    ),
    ...chrome("share", "Share this or have your say:", story.titleText),
    ...chrome(
      "tags",
      story.pick(["Weather", "Courts", "Family"]),
      story.pick(["Money", "Yorkshire", "Food"]),
    ),
    ...chrome("share", "e-mail", `${story.int(2, 900)} shares`, "Add comment"),
    ...chrome(
      "comment",
      "Comments",
      `${story.int(2, 99)}`,
      "Newest",
      "Oldest",
      "Best rated",
      "Worst rated",
      `${story.reader()}, ${story.pick(["Leeds", "Cheltenham", "Alicante, Spain"])}, ${story.int(1, 20)} hours ago`,
      story.comment(),
      "Click to rate",
      `${story.int(1, 400)}`,
      `${story.int(1, 90)}`,
      `${story.reader()}, ${story.pick(["Sydney", "Dorset", "Somewhere"])}, moments ago`,
      story.comment(),
      "View all",
      "Nobody at the Gazelle has read these comments before they went up.",
      "What readers say here is what readers think, and not what we think.",
    ),
    ...chrome(
      "follow",
      "Search this site or the web",
      "Like Daily Gazelle",
      "Follow @gazelle",
      "Subscribe",
    ),
    ...story.repeat(story.int(0, 1), () =>
      chrome(
        "newsletter",
        "The Gazelle in your inbox",
        "Gossip at eight, news at noon, puzzles at six.",
      ),
    ),
    ...chrome(
      "related",
      story.pick(["FEMME TODAY", "TODAY'S TOP STORIES", "DON'T MISS"]),
      ...marked(story.pick(["", "▸ ", ""]), story.headlines(14)),
    ),
    ...story.repeat(3, () => chrome("teaser", story.teaser())),
    ...chrome(
      "footer",
      "Back to top",
      "Home Showbiz Femme Royals Health Shopping Best Buys",
      "Contact us | Complaints | Jobs | Terms | Your privacy choices",
      `© ${story.when.year} Gazelle Newspapers`,
    ),
  ],
};
