import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A neighbourhood site of a network: community corner, business listings, weather, gigs. */
export const tumbleweedJunctionPorch: Template = {
  name: "tumbleweed-junction-porch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Tumbleweed Junction, TX"),
    ...chrome("menu", "News Feed", "Neighbor Posts", "Marketplace", "Calendar"),
    ...chrome("breadcrumb", story.pick(["Crime & Safety", "Schools", "Community Corner"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, Neighborhood Staff`),
    ...story.date(
      (when) =>
        `Posted ${when.weekday}, ${when.monthShort} ${when.day}, ${when.year} at ${when.clock} CT`,
    ),
    ...chrome("comment", `Reply (${story.int(0, 30)})`),
    ...chrome("share", "Share"),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.15, 0.2, 0.3]),
        chrome(
          "newsletter",
          story.pick([
            "Sirens? Road closed? We'll tell you as it happens, free, if you live in Tumbleweed Junction.",
            "One email a day about the nine blocks around you.",
          ]),
          "Let's go!",
        ),
      ],
      [
        0.6,
        chrome("promo", story.pick(["See also: ", "Also in the Junction: "]) + story.headline()),
      ],
    ),
    ...chrome("newsletter", "Letters and alerts cost nothing here. Pick the ones that suit you."),
    ...chrome("counter", "Thank", "Reply", "Share"),
    ...chrome(
      "comment",
      "The rules of replying:",
      "You may meet these people at the store tomorrow, so write as you would talk there. Slurs and threats go in the trash.",
      "Sign with the name your mother gave you and say how you know what you know.",
    ),
    ...chrome("related", story.pick(["More from Tumbleweed Junction", "Trending near you"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["Politics & Government", "Traffic & Transit"]),
        story.headline(),
        `${story.int(1, 6)}d`,
      ),
    ),
    ...chrome(
      "event",
      "Nearby events",
      "Story time at the library, 10 am",
      "Chili cook-off",
      "+ Promote your event",
    ),
    ...chrome("ad", "Gigs & services: window washing, ask for Dell"),
    ...chrome(
      "legal",
      story.pick([
        "Arrest and court records come from the sheriff and do not mean a conviction.",
        "Information may have changed since.",
      ]),
    ),
    ...chrome("footer", "Corporate Info", "Community Guidelines", "Posting Instructions"),
  ],
};
