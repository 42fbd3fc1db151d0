import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A crown-dependency broadcaster: terse page, local weather and tides, podcasts and app plea in prose. */
export const isleBroadcasting: Template = {
  name: "isle-broadcasting",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Home", "Island News", "Weather", "Tides", "Flights & Boats", "Schedule"),
    ...story.title(),
    ...story.date(({ weekday, dd, monthName, year }) => `${weekday} ${dd} ${monthName} ${year}`),
    ...chrome("photo-credit", story.pick(["Picture: States of the Isle", "The harbour office"])),
    ...story.standfirst(),
    ...chrome("ticker", story.pick(["High water 11:42, 9.8m", "High water 04:07, 11.2m"])),
    ...story.body([
      0.5,
      story.pick([chrome("promo", story.headline()), chrome("teaser", story.teaser())]),
    ]),
    ...story.byline((author) => `Words: ${author}`),
    ...chrome(
      "app",
      story.pick([
        "You can get the island's news wherever you are with our app, which is free and works even in the harbour tunnel.",
        "Turn on notifications to hear about cancelled boats first.",
      ]),
    ),
    ...chrome("podcast", "The Bailiff's Hat", `Episode ${story.int(4, 90)}: why the clock is slow`),
    ...chrome("related", "More from Island News", ...story.headlines(5)),
    ...chrome("teaser", story.teaser()),
    ...chrome("event", "Fête de la Mer, Saturday from noon, Old Harbour"),
    ...chrome("share", "Facebook", "X", "Messenger"),
    ...chrome(
      "legal",
      story.pick([
        "We are licensed by the Isle's communications authority, to which you may complain if you are not content with our answer.",
        "Times of boats and tides are given in good faith. Look out of the window as well.",
      ]),
    ),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome("footer", "Isle Broadcasting Ltd", "Corrections", "Advertise with us"),
  ],
};
