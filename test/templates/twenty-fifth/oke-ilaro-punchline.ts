import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A Nigerian news site on an old blog theme: read-also lines, repeated share rows, WhatsApp channel, sponsored health ads. */
export const okeIlaroPunchline: Template = {
  name: "oke-ilaro-punchline",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Home", "Metro", "Politics", "Naija Abroad", "Sports", "Gist", "Opinion"),
    ...chrome("ad", story.pick(["Advert", "Place your advert here: 0800 555 0199"])),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((author) => `By ${author}`),
    ...chrome("share", "Kindly share this story:", "Facebook", "WhatsApp", "Telegram"),
    ...story.body(
      [0.2, chrome("related", "READ ALSO:", ...story.headlines(story.int(1, 3)))],
      [
        0.6,
        chrome(
          "promo",
          story.pick([
            "Join our WhatsApp channel for fresh updates",
            "Click here to join our Telegram group",
            "Get news alerts on your phone: tap to follow our channel",
          ]),
        ),
      ],
    ),
    ...chrome("share", "Kindly share this story:"),
    ...chrome(
      "legal",
      "Copyright Punchline Multimedia. You may not copy, rewrite or broadcast this report, or any part of it, unless we have agreed in writing.",
    ),
    ...chrome(
      "contact",
      "Do you have a story for us? Send it with pictures or video to newsdesk, or WhatsApp 0800 555 0120.",
    ),
    ...chrome(
      "ad",
      story.pick([
        "Doctor reveals the kitchen leaf that clears stubborn belly fat in 9 days",
        "Stop buying inverters! Retired engineer exposes N7,500 trick",
      ]),
    ),
    ...chrome("tags", "Tags:", story.pick(["market, traders, levy", "breaking, metro", "council"])),
    ...chrome("pager", "Previous Post", story.headline(), "Next Post", story.headline()),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "We never show your email. Fields with a star must be filled in *",
      "Comment *",
      "Name *",
      "Email *",
      "Remember me on this device",
    ),
    ...chrome("related", "Latest Gist", ...story.headlines(6)),
    ...chrome("footer", `© ${story.when.year} Oke-Ilaro Punchline | Powered by hustle`),
  ],
};
