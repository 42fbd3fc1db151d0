import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A technology news site: forum comment counts, deals box with prices, "staff picks", privacy rant notice, ad-blocker plea in prose. */
export const nfByteforgeInsider: Template = {
  name: "nf-byteforge-insider",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome(
      "consent",
      "It looks as if you are using an ad blocker. We get it. But a site like this one runs on a few quiet banners and on subscribers; if you would rather not see the former, do consider being one of the latter.",
      "I have turned it off",
      `Subscribe for $${story.int(3, 6)} a month`,
    ),
    ...chrome(
      "menu",
      "Byteforge",
      "AI",
      "Biz & IT",
      "Gadgets",
      "Policy",
      "Space",
      "Forum",
      "Dark mode: On | Off | Hyperlight",
    ),
    ...chrome("tags", story.pick(["Silicon shortages", "We're gonna need more pagers"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...chrome("reading-time", "–"),
    ...story.date(({ monthShort, day, year, clock }) => `${monthShort} ${day}, ${year} ${clock}`),
    ...chrome("comment", `| ${story.int(11, 400)}`),
    ...chrome(
      "photo-credit",
      `Credit: ${story.pick(["Ansel Rourke", "Stock photo", "the manufacturer"])}`,
    ),
    ...chrome(
      "tools",
      "Text settings",
      "Story text Size Small Standard Large Width * Links Orange",
      "* Subscribers only",
      "Minimize to nav",
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "ad",
          "Today's best deals",
          `Mechanical keyboard, tenkeyless: $${story.int(49, 99)} (was $129)`,
          `2TB portable drive: $${story.int(79, 119)}`,
        ),
      ],
      [0.7, chrome("pager", "Page: 1 2 Next →")],
    ),
    ...chrome(
      "author-bio",
      "Senior editor. Once soldered a modem to a goat fence and has been explaining it ever since. Lives in a town with one traffic light and excellent fiber.",
    ),
    ...chrome(
      "comment",
      `${story.int(11, 400)} Comments`,
      "Staff Picks",
      "s",
      "Solder Cadet",
      "12y",
      `1,${story.int(100, 999)}`,
      story.comment(),
      `Upvote ${story.int(5, 90)} Downvote`,
      "View comments on forum",
    ),
    ...chrome("pager", "Prev story", "Next story"),
    ...chrome(
      "related",
      "Most Read",
      ...story
        .repeat(4, (at) => chrome("related", `${at + 1}.`, story.headline()))
        .map((l) => l.text),
    ),
    ...chrome(
      "footer",
      "Byteforge: we read the manual, and then we argue about it.",
      "RSS Feeds",
      "Reprints",
      "AdChoices",
      "Reviewed by humans",
    ),
  ],
};
