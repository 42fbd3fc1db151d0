import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A commercial radio site: now playing, competition boxes, song titles, DJ names. */
export const qvDocksideCommercialRadio: Template = {
  name: "qv-dockside-commercial-radio",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "audio",
      "On Air",
      "Big Baz at Breakfast",
      "Now Playing",
      story.pick(["Slow River – The Tins", "Neon Ark – Holly Vane", "Stay Put – Marl"]),
    ),
    ...chrome("menu", "Listen", "Win", "News", "Travel", "Playlist"),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} ${clock}`),
    ...chrome("share", "Facebook", "X", "WhatsApp"),
    ...story.byline((author) => `Author: ${author}`),
    ...story.body(
      [0.4, chrome("event", "Win £5,000!", "Enter now", "Texts £2 plus your standard rate")],
      [0.8, chrome("audio", "Recently Played", "Marl", "Holly Vane")],
    ),
    ...chrome("promo", "More from Dockside", ...story.headlines(3)),
    ...chrome("podcast", "Baz's Best Bits", "Monday's mishap", `${story.int(4, 40)} mins`),
    ...chrome("app", 'Say "play Dockside"', "Get the app"),
    ...chrome("comment", "Have your say on the socials", story.comment(), story.reader()),
    ...chrome("ticker", "Travel", "A38: slow", "Ferry: on time", "Bridge: open"),
    ...chrome("footer", "Competition rules", "DAB", "Complain", "Public File"),
  ],
};
