import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Very messy dump of a small US daily: glued navigation, repeated titles, unlabelled teasers with dates run together, asset counts */
export const mhSelbyRecordBloxMess: Template = {
  name: "mh-selby-record-blox-mess",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Staff tools for this story",
      "EditClose",
      "NewsLocalStateCrime & CourtsSportsPrepsOutdoorsLifestylesObituariesPublic NoticesE-edition",
    ),
    ...chrome("search", "SearchClear search textSite searchSearch"),
    ...chrome(
      "ticker",
      `${story.int(18, 99)}° ${story.pick(["Sunny", "Windy", "Overcast"])}Selby (98900)Today${story.int(60, 99)}° / ${story.int(30, 59)}°`,
    ),
    ...chrome("breadcrumb", "Home", "News"),
    ...chrome("menu", "top story"),
    ...story.title(),
    ...chrome("share", "FacebookTwitterEmailPrintSave"),
    ...story.byline((a) => `${a}Record staff`),
    ...story.date((d) => `${d.monthShort} ${d.day}, ${d.year}Updated ${story.int(2, 12)} hrs ago0`),
    ...story.standfirst(),
    ...chrome("counter", `1 of ${story.int(2, 8)}`),
    ...chrome("photo-credit", "Courtesy photo", "Buy Now"),
    ...story.body(
      [0.2, chrome("ad", "×", "Advertisement", "This ad will close in 15 seconds")],
      [
        0.4,
        chrome(
          "related",
          `${story.headline()}${story.when.monthShort} ${story.int(1, 28)}, ${story.when.year}0`,
          `${story.headline()}${story.when.monthShort} ${story.int(1, 28)}, ${story.when.year}${story.int(1, 9)}`,
        ),
      ],
      [0.6, chrome("teaser", story.headline(), story.teaser())],
      [
        0.8,
        chrome(
          "newsletter",
          "Selby in the A.M. Done! Look for our email and press the link in it. Sorry! That did not go through.",
        ),
      ],
    ),
    ...chrome("counter", "0 Comments"),
    ...chrome("tags", "#Selby#Council#Weather#Valley"),
    ...chrome(
      "related",
      "Stay ConnectedLatest LocalMost Popular",
      ...story.headlines(4),
      "ArticlesImagesVideosCommented",
    ),
    ...chrome("related", story.titleText, ...story.headlines(2)),
    ...chrome("sponsor", "Content by Selby Orthopedics", "My knee, my journey"),
    ...chrome(
      "consent",
      "Browser Compatibility",
      "Your browser is out of date and may miss parts of this page. To update, pick one: Option A, Option B, Option C",
    ),
    ...chrome(
      "footer",
      `selbyrecord.example 22 Depot StreetSelby, WA 98900Phone: 509-555-0100© Copyright ${story.when.year}`,
    ),
  ],
};
