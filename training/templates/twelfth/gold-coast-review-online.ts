import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** A Ghanaian site: source line, "disclaimer" prose, trending sidebar, join-the-channel pleas. */
export const goldCoastReviewOnline: Template = {
  name: "gold-coast-review-online",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "Politics", "Entertainment", "Opinions", "Speak Up", "TV", "Audio"),
    ...chrome("site-name", "GoldCoastReview"),
    ...chrome("breadcrumb", `General News of ${story.when.weekday}`),
    ...story.title(),
    ...story.byline((author) => `Source: ${author}`),
    ...story.date(({ weekday, day, monthName, year }) => `${weekday}, ${day} ${monthName} ${year}`),
    ...chrome("share", "WhatsApp", "Messenger", "Twitter"),
    ...chrome("photo-credit", story.pick(["A file photo", "The seized items"])),
    ...story.body(
      [0.4, story.pick([chrome("related", story.headline()), chrome("ad", "Advertisement")])],
      [0.75, chrome("promo", "Watch the video below")],
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "You can also watch the latest episode of Everyday People, in which a kenkey seller tells how she put six children through school.",
          "Meanwhile, watch as a pastor and a landlord trade words over a drum set.",
        ]),
      ),
      chrome("comment", story.reader(), story.comment()),
      chrome("related", story.headline()),
    ]),
    ...chrome(
      "legal",
      story.pick([
        "Disclaimer: the views, comments, opinions, contributions and statements made by readers and contributors on this platform do not necessarily represent the views or policy of the Review.",
        "All rights reserved. Kindly credit us if you must copy.",
      ]),
    ),
    ...chrome("comment", `Comments (${story.int(0, 30)})`, "Listen to Article"),
    ...chrome("comment", story.reader(), story.comment(), "Comment to this story"),
    ...chrome("related", "Related Articles:", ...story.headlines(4)),
    ...chrome("tags", story.pick(["cocoa", "smuggling"]), "border", "customs"),
    ...chrome("footer", "Advertise on this site", "Data policy", "Contact us: +233 555 0101"),
  ],
};
