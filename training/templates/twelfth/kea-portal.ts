import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand portal: votes, "most popular", press council, other stories' leads cut off. */
export const keaPortal: Template = {
  name: "kea-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "national",
      "politics",
      "world",
      "climate news",
      "sport",
      "play puzzles",
      "dining",
    ),
    ...chrome("login", "log in or sign up"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ monthName, dd, year, clock }) => `${monthName} ${dd}, ${year} • ${clock}`),
    ...chrome("share", "Share", "Save"),
    ...chrome("photo-credit", story.pick(["SUPPLIED", "KEA / Robyn Marsh", "STOCK"])),
    ...chrome("audio", "Listen to article now", `${story.int(1, 5)} min listen`),
    ...chrome("teaser", `${story.teaser().split(" ").slice(0, 9).join(" ")}...`),
    ...story.body(
      [0.3, chrome("ad", "Advertise with Kea")],
      [0.5, chrome("teaser", story.headline())],
      [0.8, story.pick([chrome("related", `Read More: ${story.headline()}`), []])],
    ),
    ...chrome(
      "contact",
      story.pick([
        "Do you know more? Email our newsroom in confidence.",
        "Share your news and views with our reporters.",
      ]),
    ),
    ...chrome(
      "sponsor",
      "Public interest journalism on this page is supported by the community fund.",
    ),
    ...chrome("related", "you may also like", ...story.headlines(3)),
    ...chrome(
      "teaser",
      `${story.teaser()}`,
      `${story.teaser().split(" ").slice(0, 10).join(" ")}...`,
    ),
    ...chrome("related", "most popular", ...story.headlines(5)),
    ...chrome(
      "legal",
      "Kea is subject to the Media Council. Complaints must first be directed to us in writing, within a month of the story, by email or by post.",
    ),
    ...chrome(
      "footer",
      "about kea",
      "breaking news?",
      "send your photos",
      "terms & conditions",
      `© ${story.when.year} Kea Digital`,
    ),
  ],
};
