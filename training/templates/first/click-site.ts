import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A viral site: sponsored links "around the web" with provider names, next buttons, reactions. */
export const clickSite: Template = {
  name: "click-site",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "☰", "HOT", "WOW", "Animals", "People", "Quizzes", "Random post"),
    ...chrome(
      "share",
      "Share on Facebook",
      "Tweet",
      "Pin It",
      `${story.int(2, 60)}.${story.int(1, 9)}k SHARES`,
    ),
    ...story.title(),
    ...story.byline((author) => `${author} · Community Contributor`),
    ...story.date(({ monthShort, day, year }) => `${monthShort} ${day}, ${year}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.15,
        chrome(
          "sponsor",
          "Sponsored",
          "Doctors Stunned: Do This Before Bed (Try Tonight)",
          "HealthyPeek",
          "Learn More",
        ),
      ],
      [0.4, chrome("promo", story.headline())],
      [0.7, chrome("promo", story.headline())],
      [0.85, chrome("ad", "[adinserter block=4]")],
    ),
    ...chrome("pager", "NEXT PAGE >>", "1", "2", "3", "…", "14"),
    ...chrome(
      "counter",
      "What's your reaction?",
      `LOL ${story.int(1, 99)}`,
      `OMG ${story.int(1, 99)}`,
      `CRY ${story.int(1, 99)}`,
      `MEH ${story.int(1, 99)}`,
    ),
    ...chrome("sponsor", "From The Web", "Promoted Links by Clickory"),
    ...chrome(
      "sponsor",
      "Forgotten Bank Accounts: Type Your Name and Wait 9 Seconds",
      "SearchPeople",
      "She Was Famous in 1983. Try Not to Gasp When You See Her Now",
      "OldStars",
      "The Shed Everyone in Corrie Is Buying",
      "Sheds & Co",
    ),
    ...chrome("related", "MORE AWESOME STUFF"),
    ...story.repeat(6, () => chrome("related", story.headline(), `${story.int(1, 90)}k views`)),
    ...chrome("comment", `${story.int(4, 400)} Comments`, "Sort by Oldest"),
    ...story.repeat(4, () =>
      chrome("comment", story.reader(), story.comment(), `Like · Reply · ${story.int(1, 50)} · 4y`),
    ),
    ...chrome(
      "newsletter",
      "LIKE WHAT YOU SEE? Get one WOW a day!",
      "Yes please",
      "No thanks, I hate fun",
    ),
    ...chrome("legal", "© 2021 WOWSHED. DMCA. Advertise. We may use cookies, you may eat them."),
  ],
};
