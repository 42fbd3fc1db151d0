import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** American trade news for truckers: dive-brief rows, sponsored "presented by" prose, topic list, job ads. */
export const palletAndDockLogistics: Template = {
  name: "pallet-and-dock-logistics",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Pallet & Dock"),
    ...chrome(
      "menu",
      "Deep Dive",
      "Opinion",
      "Library",
      "Events",
      "Press Releases",
      "Topics",
      "Rail",
      "Air",
      "Ocean",
      "Trucking",
    ),
    ...chrome("ad", "An article from"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ monthShort, day, year }) => `Published ${monthShort}. ${day}, ${year}`),
    ...story.byline((a) => `${a}`),
    ...chrome("author-bio", story.pick(["Senior Reporter", "Reporter", "Lead Editor"])),
    ...chrome("share", "Post", "Share", "Print", "License"),
    ...story.body(
      [
        0.4,
        chrome(
          "newsletter",
          "Get the free daily newsletter read by industry experts",
          "Email:",
          "Work email address",
          "Consent: signing up means that you accept our terms. You may leave whenever you wish, with a click.",
        ),
      ],
      [
        0.75,
        chrome(
          "sponsor",
          "Presented by YardMind",
          story.pick([
            "Detention costs more than diesel. Learn how three shippers gave their drivers an hour back.",
            "Your trailers know where they are. Why don't you? Read the playbook.",
          ]),
        ),
      ],
    ),
    ...chrome(
      "related",
      "Recommended Reading",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            `By ${story.reader()} • ${story.pick(["Today", "Yesterday", "Jan. 9"])}`,
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome("related", "Most Popular", ...numbered(story.headlines(4), ".")),
    ...chrome(
      "event",
      "Webinar | 2 p.m. ET",
      "Tariffs: what now, what next and what to tell your boss",
      "Presented by TariffTamer",
    ),
    ...chrome("paywall", "Library resources", "Playbook: The warehouse of maybe", "View all"),
    ...chrome(
      "footer",
      "Industry intel you can use",
      "Explore: About, Editorial Team, Contact, Newsletter, Purchase Licensing Rights, Press Releases",
      `© ${story.when.year} Dockside Media. All rights reserved.`,
    ),
  ],
};
