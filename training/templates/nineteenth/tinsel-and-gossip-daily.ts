import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A celebrity tabloid: capital-letter teaser blocks, repeated captions with credits, polls and "scroll down for video". */
export const tinselAndGossipDaily: Template = {
  name: "tinsel-and-gossip-daily",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Showbiz", "TV", "Royals", "Fashion", "Beauty", "Win!"),
    ...chrome("site-name", "Tinsel"),
    ...story.title(),
    ...chrome("teaser", ...marked("• ", [story.teaser(), story.teaser()])),
    ...chrome("related", `${story.pick(["READ MORE: ", "NEW: "])}${story.headline()}`),
    ...story.byline((a) => `By ${a.toUpperCase()} FOR TINSEL ONLINE`),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `Published: ${clock} GMT, ${day} ${monthName} ${year} | Updated: ${clock} GMT`,
    ),
    ...story.standfirst(),
    ...chrome("share", "e-mail", `${story.int(1, 90)} shares`),
    ...chrome("comment", `${story.int(2, 400)} View comments`),
    ...story.body(
      [story.int(5, 25) / 100, chrome("ad", "Advertisement")],
      [
        story.int(12, 45) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "All smiles: the star was seen leaving a restaurant in Mayfair last month (file image)",
            "Pictured: The couple on holiday in 2022, before the split",
          ]),
          story.pick(["© Backstreet/Tinsel", "Splashy Pics"]),
        ),
      ],
      [
        story.int(25, 60) / 100,
        story.pick([
          chrome("promo", `SCROLL DOWN FOR VIDEO`),
          chrome(
            "audio",
            "Loaded: 0%",
            "Progress: 0%",
            "Mute",
            "Current Time 0:00",
            "Video: Fans gather outside the house",
          ),
          chrome(
            "poll",
            "Poll",
            "Has telly got worse?",
            "Yes",
            "No",
            "Don't own one",
            `${story.int(1000, 9000)} votes`,
            "Now share your opinion",
          ),
        ]),
      ],
      [
        story.int(40, 75) / 100,
        chrome(
          "related",
          "TRENDING",
          ...story
            .headlines(3)
            .flatMap((h) => [h, `${story.int(1, 40)}.${story.int(1, 9)}k viewing now`]),
        ),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("promo", `EXCLUSIVE: ${story.headline()}`),
          chrome("photo-credit", "+6", "View gallery", "The venue as it looks today"),
          chrome("promo", "Do YOU know more? Email tips@tinsel.example"),
        ]),
      ],
    ),
    ...chrome("share", "Share or comment on this article:", story.titleText),
    ...chrome(
      "comment",
      "Comments",
      `${story.int(2, 400)}`,
      `${story.reader()}, Essex, 3 hours ago`,
      story.comment(),
      "Click to rate",
      `${story.reader()}, Spain, 5 hours ago`,
      story.comment(),
    ),
    ...chrome(
      "related",
      "MOST WATCHED NEWS VIDEOS",
      "Embed this",
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "sponsor",
      "Today's headlines",
      "Sponsored: Cardiologist says add this to your coffee",
    ),
    ...chrome("footer", "Back to top", "Sitemap", "Text-based site", "Published by Tinsel Papers"),
  ],
};
