import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A tech site: affiliate line, deals, forum comment thread, spec promos. */
export const ferrousTechWorkbench: Template = {
  name: "ferrous-tech-workbench",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Reviews", "Phones", "Laptops", "Deals", "How-to", "Forum"),
    ...chrome("breadcrumb", story.pick(["News / Security", "News / Apps", "Home :: Gadgets"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date((when) => `${when.monthShort} ${when.day}, ${when.year}, ${when.clock} UTC`),
    ...chrome("comment", `${story.int(0, 220)} comments`),
    ...chrome("share", "X", "Threads", "Hacker board"),
    ...chrome(
      "sponsor",
      story.pick([
        "If you buy something through a link in this post, the Workbench may earn a cut. See our ethics page.",
        "Links on this page may earn us money.",
      ]),
    ),
    ...chrome("photo-credit", story.pick(["Image: the Workbench", "Illustration by Oona Pell"])),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "related",
          story.pick(["Related", "See also", "On the bench"]),
          ...story.headlines(2),
        ),
      ],
      [
        0.55,
        chrome(
          "ad",
          story.pick([
            "Deal: 1TB drive, $49 (was $79)",
            "Today's best price: noise-blocking buds, £59",
          ]),
          "See at store",
        ),
      ],
      [story.pick([0.75, 0.8, 0.9]), chrome("promo", story.teaser())],
    ),
    ...chrome(
      "follow",
      "Tap a subject or a name and we will put more of it on your front page.",
      story.pick(["Security", "Apps", "Policy"]),
      `${story.author}`,
    ),
    ...chrome("comment", story.pick(["Newest", "Oldest", "Top"])),
    ...story.repeat(3, () =>
      chrome("comment", story.reader(), story.comment(), `▲ ${story.int(0, 99)} ▼`, "Flag"),
    ),
    ...chrome("related", "Most popular", ...counted(story.headlines(5))),
    ...chrome(
      "newsletter",
      "The Bench Dispatch",
      "A short letter about big machines.",
      "Email (required)",
      "By submitting your email you agree to our terms and privacy notice.",
    ),
    ...chrome("consent", story.pick(["Cookie preferences", "Manage trackers"])),
    ...chrome("footer", "Masthead", "Tip us", "Status", `© ${story.when.year} Workbench Media`),
  ],
};
