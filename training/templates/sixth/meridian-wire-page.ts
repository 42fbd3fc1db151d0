import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A news agency's own page: live-updates strip, headlines unmarked in mid-story, member-support line, copyright in prose, topic hubs. */
export const meridianWirePage: Template = {
  name: "meridian-wire-page",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menu",
      "World",
      "U.S.",
      "Politics",
      "Oddities",
      "Be Well",
      "Fact Check",
      "Lottery numbers",
      "Show Search",
    ),
    ...chrome("promo", "Live updates:", story.headline(), story.headline(), story.headline()),
    ...chrome("breadcrumb", "World News"),
    ...story.title(),
    ...chrome(
      "photo-credit",
      `People gather at the scene on ${story.when.weekday}. (Meridian Photo/Ada Brandt)`,
      "1 of 7 |",
      "Read More",
    ),
    ...story.byline((a) => `By  ${a.toUpperCase()}`),
    ...story.date((w) => `Updated ${w.clock} EDT, ${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("tools", "Leer en español"),
    ...chrome(
      "share",
      "Share",
      "Facebook Copy Link copied Email X LinkedIn Bluesky Flipboard Pinterest Reddit",
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          story.pick(["Other Stories", "What Else To Know", "Other News"]),
          ...story.headlines(3),
        ),
      ],
      [0.6, chrome("ad", "Advertisement")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author} is based in the southern bureau and writes about disasters, shipping and the sea.`,
        )),
    ...chrome("related", "Most read", ...counted(story.headlines(5))),
    ...chrome(
      "follow",
      "Meridian is owned by the newspapers that use it. Since 1871 its reporters have sent the world's news to anybody with a wire, quickly and without taking sides.",
    ),
    ...chrome(
      "footer",
      "meridian.example",
      "Careers",
      "Advertise with us",
      "Values and Principles",
      "Definitive Source Blog",
      "Copyright 2025 Meridian News. No reuse without leave.",
    ),
  ],
};
