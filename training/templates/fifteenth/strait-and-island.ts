import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Singapore-like broadcaster: edition menus, best news links, sign up strips, summaries, and a box asking to refresh. */
export const straitAndIsland: Template = {
  name: "strait-and-island",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "Singapore", "Asia", "International", "Bahasa", "中文"),
    ...chrome(
      "tools",
      "Your browser looks a little old for this page. It will still load, but slowly and with gaps.",
      "Please update it or, better still, get our mobile app.",
      "Done that and it is no better? Write to us",
    ),
    ...chrome(
      "menu",
      "Top Stories",
      "East Asia",
      "Sustainability",
      "Insider",
      "Commentary",
      "Wellness",
      "Watch",
      "Listen",
    ),
    ...chrome("breadcrumb", story.pick(["Asia", "World", "Singapore"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick([
        "File photo of the port. (Photo: AFA)",
        "A view of the estate. (Photo: Lim Shu Hui)",
      ]),
    ),
    ...story.byline((author) => author),
    ...story.date(({ dd, monthShort, year, clock }) => `${dd} ${monthShort} ${year} ${clock}`),
    ...story.date(
      ({ dd, monthShort, year, clock }) => `(Updated: ${dd} ${monthShort} ${year} ${clock})`,
    ),
    ...chrome(
      "share",
      "Bookmark",
      "WhatsApp",
      "Set as your preferred source on Google",
      "Read a summary of this article on FAST.",
    ),
    ...story.body(
      [
        story.int(32, 48) / 100,
        chrome(
          "newsletter",
          "Get the day's top stories",
          "Our top stories, picked by a machine and looked over by an editor.",
          "Not for readers in the EU. By subscribing I agree to get news and offers by email.",
        ),
      ],
      [
        story.int(62, 78) / 100,
        story.pick([chrome("related", "Related:", ...story.headlines(2)), []]),
      ],
    ),
    ...story.pick([
      [{ text: "Source: Agencies/dy", label: "credit" }],
      [{ text: "Source: CNI/ek(zl)", label: "credit" }],
    ] as const),
    ...chrome(
      "tags",
      "Related Topics",
      story.pick(["weather", "crime", "climate change"]),
      story.pick(["education", "transport"]),
    ),
    ...story.repeat(4, () =>
      chrome("related", story.headline(), story.pick(["ASIA", "BUSINESS", "SPORT"])),
    ),
    ...story.pick([
      chrome(
        "app",
        "Also worth reading",
        "Get our app",
        "Subscribe to our Telegram channel for the latest updates",
      ),
      [],
    ]),
    ...chrome(
      "search",
      "Content is loading...",
      "Type in what you are looking for",
      "Trending Topics",
    ),
    ...chrome(
      "footer",
      "Official Domain",
      "Report Vulnerability",
      `Copyright© Strait and Island ${story.when.year}.`,
      "Advertise with us",
    ),
  ],
};
