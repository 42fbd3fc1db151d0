import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A live-page frame round any article: key-events box, share buttons between updates, pinned posts, filter controls, refresh lines. */
export const lanternportLiveblogFrame: Template = {
  name: "lanternport-liveblog-frame",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "LIVE", `Updated ${story.int(1, 9)} min ago`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} (now) and the night desk (earlier)`),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName} ${w.year} ${w.clock}`),
    ...chrome(
      "tools",
      "Show key events only",
      "Please turn on JavaScript to use this feature",
      "Auto-update: on",
      "Notify me",
    ),
    ...story.body(
      [0.2, chrome("share", "Share", "Copy link to post")],
      [0.4, chrome("share", "Share")],
      [0.5, chrome("promo", story.headline())],
      [0.7, chrome("share", "Share", `Updated at ${story.when.clock}`)],
    ),
    ...chrome("pager", "Newest", "Previous", "1 of 6", "Next", "Oldest"),
    ...chrome("related", "Elsewhere on Lanternport", ...story.headlines(4)),
    ...chrome(
      "follow",
      "Get in touch",
      "Are you there? Is it safe to write to us? Send pictures only if it does not put you or others in danger.",
    ),
  ],
};
