import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An English-language news site about a Nordic country: member-only marks, explainer crumbs, language switch, reader survey. */
export const cloudberryEnglishNordic: Template = {
  name: "cloudberry-english-nordic",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("language", story.pick(["English | Norsk | Svenska", "Select country: Norway"])),
    ...chrome(
      "menu",
      "Membership",
      "My account",
      "Jobs in Europe",
      "Property",
      "Learning Norwegian",
    ),
    ...chrome("breadcrumb", story.pick(["For members / Working", "Travel news", "Practical tips"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}`),
    ...chrome("contact", "news@cloudberry.example"),
    ...story.date(
      (when) =>
        `Published: ${when.day} ${when.monthShort}, ${when.year} CET. Updated: ${when.clock}`,
    ),
    ...chrome(
      "photo-credit",
      story.pick([
        "A ferry on a clear day. Photo by Stig Aalto / Unspoiled",
        "Illustration photo: police tape.",
      ]),
    ),
    ...story.body(
      [story.pick([0.15, 0.2, 0.3]), chrome("ad", "Advertisement")],
      [
        0.5,
        chrome("promo", story.pick(["READ ALSO: ", "INTERVIEW: ", "QUIZ: "]) + story.headline()),
      ],
      [story.pick([0.7, 0.75, 0.85]), chrome("ad", "Advertisement")],
    ),
    ...chrome("tags", "More", story.pick(["#Housing", "#Trains", "#Schools"]), "#Practical tips"),
    ...chrome(
      "comment",
      "Comments",
      "Been through the same? Members can say so here. For anything private, the newsroom has an address.",
      "Keep it friendly and about the story. Our few rules take a minute to read.",
    ),
    ...chrome("related", story.pick(["See also", "More from Cloudberry"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["WEATHER", "POLITICS", "TRAVEL NEWS"]),
        story.headline(),
        story.teaser(),
      ),
    ),
    ...chrome("paywall", "Become a member to see who else reads us", "Join now"),
    ...chrome(
      "footer",
      "Send us tips",
      "Advertise",
      "Pitch us",
      `© ${story.when.year} Cloudberry Europe AB`,
    ),
  ],
};
