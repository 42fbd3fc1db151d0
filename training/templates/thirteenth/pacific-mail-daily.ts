import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** New Zealand and Pacific daily: Māori greetings, classified numbers, premium labels, weather by town. */
export const pacificMailDaily: Template = {
  name: "pacific-mail-daily",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["Pacific Mail", "Kia ora, welcome to the Pacific Mail"])),
    ...chrome(
      "ticker",
      `Nelson ${story.int(9, 22)}°`,
      `Suva ${story.int(24, 31)}°`,
      `Apia ${story.int(25, 31)}°`,
      story.pick(["Marine forecast", "Swell 1.8m SE"]),
    ),
    ...chrome("menu", "Home", "NZ", "Pasifika", "Business", "Rugby", "Viva", "Herald NOW"),
    ...chrome("paywall", story.pick(["Premium", "PREMIUM CONTENT"])),
    ...story.title(),
    ...story.byline((a) => `${a}${story.pick(["", " · Reporter"])}`),
    ...story.date((d) => `${d.day} ${d.monthShort}, ${d.year} ${d.clock}`),
    ...chrome("reading-time", `${story.int(2, 9)} mins to read`),
    ...chrome(
      "tools",
      story.pick(["Save", "Saved"]),
      "Copy Link",
      "Gift this article",
      story.pick([
        "Subscribers can gift articles",
        "This is a Premium article: whoever you send it to may need a subscription.",
      ]),
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Photo / Losa Fifita", "Photo / Supplied"])),
    ...story.body(
      [
        0.2,
        chrome(
          "audio",
          story.pick(["Listening to articles is free for open-access content", "Audio: 6:04"]),
        ),
      ],
      [
        0.45,
        chrome(
          "ad",
          "Advertisement",
          story.pick(["Advertise with us.", "Advertising helps us stay free."]),
        ),
      ],
      [0.7, chrome("promo", story.pick(["Keep reading: ", "READ MORE: "]) + story.headline())],
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "The Daily M is a free letter from our editors, in your inbox at six each weekday.",
        "Stay in the know with Pacific Mail Weekly.",
      ]),
    ),
    ...chrome("share", "Share this article", "Facebook", "LinkedIn", "Reddit"),
    ...chrome(
      "related",
      story.pick(["Latest from New Zealand", "Sponsored Stories"]),
      story.headline(),
      story.pick(["03:12 AM", "22 minutes ago"]),
      story.teaser(),
      story.headline(),
      story.pick(["05:00 PM", "1 hour ago"]),
      story.teaser(),
    ),
    ...chrome(
      "podcast",
      story.pick(["The Front Porch", "Nightly rugby podcast"]),
      "New episode every weekday at 5am",
    ),
    ...chrome(
      "event",
      "Births Deaths Marriages",
      story.pick([
        "Property for sale: 3 beds, sea views, by negotiation",
        "Jobs: harbour pilot, full time, Nelson",
      ]),
    ),
    ...chrome(
      "footer",
      "House rules",
      "Manage your print subscription",
      "Media Council",
      `© Copyright ${story.when.year} Pacific Mail Holdings`,
    ),
  ],
};
