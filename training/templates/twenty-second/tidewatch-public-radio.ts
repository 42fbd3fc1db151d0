import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A public radio station: pledge prose, transcript notice, host credits, on-air lines. */
export const tidewatchPublicRadio: Template = {
  name: "tidewatch-public-radio",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Tidewatch 91.3 FM"),
    ...chrome("donation", story.pick(["Donate", "It's pledge week"])),
    ...chrome("menu", "On Air: Evening Concert", "Schedule", "Podcasts", "Ways to Give"),
    ...chrome("breadcrumb", story.pick(["News", "Environment", "Arts & Culture"])),
    ...story.title(),
    ...chrome("site-name", "Tidewatch Public Radio"),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      (when) => `Published ${when.monthName} ${when.day}, ${when.year} at ${when.clock}`,
    ),
    ...chrome("share", "Facebook", "LinkedIn", "Email"),
    ...chrome("audio", story.pick(["Listen • 4:32", "Listen • 0:59", "Play live radio"])),
    ...chrome(
      "photo-credit",
      story.pick(["Dana Whitlow / Tidewatch", "Volunteers at work last spring.", "/"]),
    ),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.3, 0.4, 0.55]),
        chrome(
          "donation",
          "Support for Tidewatch comes from listeners like you and from the Whelk Family Foundation.",
        ),
      ],
      [0.7, chrome("related", story.headline())],
    ),
    ...chrome("legal", `Copyright ${story.when.year} Tidewatch Public Radio`),
    ...chrome(
      "tags",
      "Tags",
      story.pick(["Local News", "Fisheries"]),
      story.pick(["Climate", "Education"]),
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} came to Tidewatch as an intern and never found the way out. When not at the desk, they can be found on the ferry.`,
        `${story.author} is a general assignment reporter. See stories by ${story.author}`,
      ]),
    ),
    ...chrome(
      "donation",
      "You make this work possible. Every story on this page was paid for by neighbors who gave what they could. If you have been meaning to join them, today your gift is doubled.",
    ),
    ...chrome("related", "Latest Episodes", ...story.headlines(3)),
    ...chrome("related", "Load More"),
    ...chrome("newsletter", "Low Tide, our Friday letter", "Sign up"),
    ...chrome(
      "footer",
      "© Tidewatch",
      "Public Inspection Files",
      "FCC Applications",
      "Contest Rules",
    ),
  ],
};
