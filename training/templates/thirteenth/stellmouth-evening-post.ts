import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional daily of a chain whose live pages carry a score strip, an update counter and key-event jumps that look like the liveblog's own. */
export const stellmouthEveningPost: Template = {
  name: "stellmouth-evening-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "consent",
      story.pick([
        "We, and 812 firms that we work with, keep and read data on your device",
        "Your privacy, your choice",
      ]),
      story.pick(["AGREE AND CLOSE", "Accept all"]),
      "Manage my settings",
    ),
    ...chrome("menu", "Home", "News", "Live", "Football", "Nostalgia", "Puzzles", "Buy a photo"),
    ...chrome(
      "ticker",
      `LIVE SCORES ${story.pick(["Tolby 2-1 Marling", "Wick Albion 0-0 Bickley", "Garth FC 1-4 Hallam"])} (${story.int(12, 88)}')`,
      `${story.pick(["HT", "FT", "46'"])} ${story.pick(["Ennis 3-3 Lessing", "Trent Park 0-2 Penrow"])}`,
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Stellmouth Evening Post > News", "Home › News › Stellmouth"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["By", "Words by"])} ${a}`),
    ...story.date(
      (d) =>
        `${story.pick(["Published", "PUBLISHED:"])} ${d.clock}, ${d.day} ${d.monthName} ${d.year}`,
    ),
    ...chrome(
      "counter",
      `${story.int(3, 61)} updates`,
      story.pick(["Auto-refresh is on", "New updates appear automatically"]),
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "Waves break over the promenade (Image: Evening Post reader)",
        "The scene on Thursday (Picture: Dale Orchard)",
        "(Image: supplied)",
      ]),
    ),
    ...story.body(
      [
        0.12,
        chrome(
          "promo",
          story.pick(["Key events", "KEY EVENTS", "Jump to"]),
          `${story.int(10, 16)}:${story.int(10, 59)} ${story.headline()}`,
          `${story.int(10, 16)}:${story.int(10, 59)} ${story.headline()}`,
          story.pick(["Show all key events", "See more"]),
        ),
      ],
      [
        0.45,
        chrome(
          "newsletter",
          "Get all the Stellmouth news you need by signing up here",
          story.pick(["Invalid email", "Enter your postcode for local news and info"]),
          "SUBSCRIBE",
        ),
      ],
      [0.7, chrome("ad", story.pick(["Article continues below advertisement", "ADVERTISEMENT"]))],
    ),
    ...chrome(
      "share",
      story.pick(["Share this live", "Copy link", "WhatsApp"]),
      story.pick(["Facebook", "Email"]),
    ),
    ...chrome(
      "related",
      story.pick(["More live pages", "LIVE NOW"]),
      ...story.headlines(story.int(2, 5)),
    ),
    ...chrome(
      "comment",
      story.pick(["Most recommended comment", "Top comment"]),
      story.reader(),
      story.comment(),
    ),
    ...chrome(
      "footer",
      "Contact Us",
      "Advertise with us",
      story.pick(["Cookie Notice", "Privacy"]),
      `© ${story.when.year} Stellmouth Evening Post`,
    ),
  ],
};
