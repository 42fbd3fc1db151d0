import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An American chain with syndicated wires: network's rights note, subscriber services, notes from the editor in prose. */
export const gazetteOfRecordNetwork: Template = {
  name: "gazette-of-record-network",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "Varsity", "Life", "U.S.", "Homes", "Cars"),
    ...chrome("login", "Subscribe", "Hi", "Manage Account", "Sign Out"),
    ...chrome("breadcrumb", story.pick(["NATION", "POLITICS", "HEALTH"])),
    ...story.title(),
    ...chrome("audio", "Hear this story"),
    ...story.byline((author) => author),
    ...chrome("site-name", "Gazette of Record Network"),
    ...story.date(
      ({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} Updated ${clock} ET`,
    ),
    ...chrome("poll", "Would you tell your boss?", "Yes", "Not until Friday"),
    ...story.body(
      [0.3, chrome("audio", "Need a break? Play the Gazette Daily Crossword Puzzle.")],
      [0.6, story.pick([chrome("related", story.headline()), chrome("teaser", story.teaser())])],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} is a trending news reporter for the network. Reach her by email, not by phone.`,
        "He joined the network after eleven years on the night desk of a paper that is now a hotel.",
      ]),
    ),
    ...chrome("first-published", "This article originally appeared on Gazette of Record Network."),
    ...chrome("promo", "Featured Weekly Ad"),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome(
      "ad",
      "More Like This",
      story.pick(["Forget the air fryer, Ohio is buying this", "Doctors baffled by knee trick"]),
    ),
    ...chrome(
      "legal",
      "Our Ethical Principles: the staff select and review what we recommend, and purchases made through our links may earn us and our publishing partners a commission.",
    ),
    ...chrome("footer", "Site Map", "Responsible Disclosure", "Your California Privacy Rights"),
  ],
};
