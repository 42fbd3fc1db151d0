import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A live-news desk: pinned posts, auto-refresh notes, key-events rail, other live pages. */
export const qvTimelineLiveblogDesk: Template = {
  name: "qv-timeline-liveblog-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("tools", "Auto-refresh: on", "Jump to latest"),
    ...chrome("menu", "Live", "UK", "World", "Money", "Sport"),
    ...chrome("ticker", "LIVE", story.headline()),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...story.date(({ weekday, clock }) => `${weekday}, last updated ${clock}`),
    ...chrome("counter", `${story.int(100, 9000)} reading now`),
    ...chrome("tools", "Show key events only"),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.5, chrome("share", "Share this post", "Copied!")],
      [0.75, chrome("ad", "Ad", "Story continues")],
    ),
    ...chrome("tools", "Load older posts", "New posts (3)"),
    ...chrome("related", "Other live pages", ...story.headlines(3).map((t) => `● ${t}`)),
    ...chrome("comment", "Join in", "Send us your comment", story.comment()),
    ...chrome("newsletter", "Evening round-up", "Six things at six", "Email", "Sign me up"),
    ...chrome("follow", "Get alerts on this story", story.pick(["On", "Off"])),
    ...chrome("footer", "House rules", "Contact", "Feeds"),
  ],
};
