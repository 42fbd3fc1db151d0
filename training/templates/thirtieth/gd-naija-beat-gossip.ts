import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Nigerian entertainment and gossip blog: WordPress, hot gist boxes, phone adverts, comment e-mail notes. */
export const gdNaijaBeatGossip: Template = {
  name: "gd-naija-beat-gossip",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome("site-name", "NAIJABEAT NG"),
    ...chrome(
      "menu",
      "Gist",
      "Celebs",
      "Metro",
      "Music Download",
      "Skits",
      "Relationship",
      "Advert Rates",
    ),
    ...chrome("search", "Search for:"),
    ...(story.int(0, 1) === 1
      ? chrome("ad", "Place your advert here — call 0803 000 4417 or chat us up")
      : []),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...story.byline((author) => `by ${author}`),
    ...chrome("counter", `${story.int(1, 60)} views`, "0 Comments"),
    ...chrome("share", "0 SHARES", "Share", "Tweet", "WhatsApp"),
    ...story.body(
      [0.2, chrome("ad", "- Advertisement -")],
      [
        0.4,
        chrome(
          "related",
          `${story.pick(["ALSO READ", "SEE THIS", "HOT GIST", "DON'T MISS"])}: ${story.headline()}`,
        ),
      ],
      [0.7, chrome("promo", "Click here to join our Telegram group and get gist first first!")],
    ),
    ...chrome(
      "share",
      "Spread the gist:",
      "Click to share on Facebook (Opens in new window)",
      "Click to share on X (Opens in new window)",
      "Click to share on Telegram (Opens in new window)",
    ),
    ...chrome(
      "ad",
      "Are you a creator? Get your song, skit or business in front of half a million readers this week. Rates begin from N15,000.",
    ),
    ...chrome("related", "You may also like", ...story.headlines(4)),
    ...chrome("pager", "Previous Post", `${story.headline()}`, "Next Post", `${story.headline()}`),
    ...chrome(
      "author-bio",
      `About ${story.author}`,
      `${story.author} is a content person, jollof analyst and part-time wedding crasher. Slide into the inbox with your tips; your name will never leave this place.`,
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Email *",
      "Website",
      "Notify me of follow-up comments by email.",
      "Post Comment",
    ),
    ...chrome(
      "comment",
      "1 COMMENT",
      `${story.reader()}`,
      `${story.when.monthName} ${story.when.day}, ${story.when.year} at ${story.int(1, 12)}:${story.int(10, 59)} am`,
      `${story.comment()}`,
      "Reply",
    ),
    ...chrome("related", "TRENDING NOW", ...numbered(story.headlines(5))),
    ...chrome("footer", `© ${story.when.year} NaijaBeat NG. Powered by cold zobo.`),
  ],
};
