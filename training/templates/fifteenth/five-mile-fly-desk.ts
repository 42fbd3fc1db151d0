import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American national news site of a cable channel: video chips, related topics, feedback on ads, terms in a line. */
export const fiveMileFlyDesk: Template = {
  name: "five-mile-fly-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ad",
      "Ad Feedback",
      "How relevant is this ad to you?",
      "Did you have any trouble with it?",
      "It was slow to load",
      "It froze or never finished",
      "Cancel",
      "Submit",
      "Thank You!",
      "Your answers help us to show better ads.",
    ),
    ...chrome(
      "menu",
      "US",
      "Crime + Justice",
      "World",
      "Politics",
      "Health",
      "Staff Picks",
      "Climate",
      "Watch",
      "Listen",
      "Live TV",
    ),
    ...chrome("login", "Sign in", "My Account", "Sign out", "Your account"),
    ...story.title(),
    ...story.byline((author) => `By ${author}, CWN`),
    ...chrome("reading-time", `${story.int(2, 9)} min read`),
    ...story.date(
      ({ monthShort, day, year, clock }) =>
        `Updated ${clock} EDT, ${story.when.weekday.slice(0, 3)} ${monthShort} ${day}, ${year}`,
    ),
    ...chrome("share", "Link Copied!", "Follow"),
    ...story.pick([
      chrome(
        "audio",
        `${story.headline()}`,
        `${story.int(1, 5)}:${story.int(10, 59)}`,
        "• Source: CWN",
      ),
      [],
    ]),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(17, 33) / 100,
        chrome("related", "Related article", story.headline(), `${story.int(2, 8)} min read`),
      ],
      [
        story.int(42, 58) / 100,
        chrome(
          "newsletter",
          story.pick([
            "Sign up for Slow Hours, a newsletter about sleep and how to get some.",
            "A version of this story appeared in our What Matters Here newsletter. To get it in your inbox, sign up for free.",
          ]),
        ),
      ],
      [story.int(72, 88) / 100, chrome("ad", "Advertisement", "Ad Feedback")],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "tags",
      story.pick(["Severe weather", "Labor unions", "Gun violence"]),
      "See all topics",
    ),
    ...chrome("share", "Facebook", "Tweet", "Email", "Link"),
    ...story.repeat(5, () => chrome("related", story.headline(), `${story.int(1, 9)} min read`)),
    ...chrome(
      "sponsor",
      "Paid Partner Content",
      story.pick([
        "Dentists are stunned by this pantry trick",
        "The closest thing to a perfect mattress",
      ]),
    ),
    ...story.pick([
      chrome(
        "legal",
        "By clicking 'Agree', you accept our Terms of Use, including a class action waiver, and acknowledge that our site uses tracking for advertising and analytics.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Ad Choices",
      "Do Not Sell or Share My Personal Information",
      "Closed Captioning",
      "Transcripts",
      `© ${story.when.year} Cable World News. A Fairlight Company. All Rights Reserved.`,
    ),
  ],
};
