import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A literary and political magazine: issue line, audio, meter counting, donation letter, contributor note. */
export const btNinefold: Template = {
  name: "bt-ninefold",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Latest", "Magazine", "Books", "Archive", "Podcasts", "Shop", "Sign In"),
    ...chrome(
      "paywall",
      story.pick([
        "This is your first free article this month.",
        "You've read your last complimentary article.",
        "Welcome. You are reading as a guest.",
      ]),
    ),
    ...chrome("tags", story.pick(["Letter from the Coast", "Dispatch", "Reckonings"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "photo-credit",
      `Illustration by ${story.pick(["Ottoline Dace", "Bruno Falk", "Xiu Marr"])}`,
    ),
    ...chrome("tools", "Save this story", "Saved"),
    ...chrome("audio", "Listen to this story", `${story.int(9, 48)} minutes`),
    ...story.body(
      [
        0.33,
        chrome("newsletter", "Get Ninefold's weekend letter: three long reads and a short one."),
      ],
      [
        0.66,
        chrome(
          "promo",
          story.pick(["Read: ", "From the archive: ", "Recommended: "]) + story.headline(),
          story.teaser(),
        ),
      ],
    ),
    ...chrome(
      "first-published",
      `This article appears in the ${story.when.monthName} ${story.when.year} print edition with the headline “${story.pick(["The Long Tide", "Small Change", "What the River Kept"])}.”`,
    ),
    ...chrome(
      "author-bio",
      `${story.author} is a contributing writer at Ninefold and the author, most recently, of “A Cupboard in the Sea.”`,
    ),
    ...chrome(
      "donation",
      "Dear reader, Ninefold has no owner, no endowment and, on most Thursdays, no heating. It has you. Nine thousand people pay for what ninety thousand read, and we are grateful to both. But if each of you who came today gave the price of a sandwich, we could hire a second fact-checker and let the first one sleep.",
      "Give once",
      "Give monthly",
      "Not now",
    ),
    ...chrome("related", "More from this issue", ...story.headlines(3)),
    ...chrome(
      "related",
      "Read More",
      story.pick(["Fiction", "Books", "Profile"]),
      story.headline(),
      story.teaser(),
      `By ${story.reader()}`,
    ),
    ...chrome(
      "footer",
      "Submissions",
      "Institutional access",
      "Press",
      "Back issues",
      `© ${story.when.year} The Ninefold Trust. ISSN 0000-0142`,
      "Made with care and toast.",
    ),
  ],
};
