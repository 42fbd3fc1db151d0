import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A science magazine: fact boxes, DOI line, topic rows, print excerpt. */
export const northbankScienceQuarterly: Template = {
  name: "northbank-science-quarterly",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Physics", "Life", "Earth", "Mind", "Video"),
    ...chrome("breadcrumb", story.pick(["Life > Animals", "Earth > Oceans", "News > Space"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date((when) => `${when.weekday}, ${when.day} ${when.monthName} ${when.year}`),
    ...chrome("share", "Twitter", "Reddit", "Copy link"),
    ...chrome(
      "photo-credit",
      story.pick(["R. Tamsin/Northbank", "A model of the shell. University of Orme"]),
    ),
    ...story.body(
      [
        story.pick([0.45, 0.55, 0.6]),
        chrome("promo", story.pick([story.headline(), story.teaser(), story.headline()])),
      ],
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome("promo", story.pick(["Read more: ", "Watch: ", "More: "]) + story.headline()),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick(["Sign up to Petri", "Our weekly letter of odd findings"]),
          story.pick(["Sign up", "Free. Weekly. Odd."]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "Journal reference: Annals of Field Things, DOI: 10.0000/aft.417",
        "Questions or comments on this article? Write to feedback@northbank.example.",
      ]),
    ),
    ...chrome(
      "first-published",
      story.pick([
        "A version of this article appears in the spring issue.",
        "This article appeared in print under another headline.",
      ]),
    ),
    ...chrome(
      "tags",
      story.pick(["animals", "oceans", "climate"]),
      story.pick(["evolution", "fossils"]),
      "research",
    ),
    ...chrome(
      "related",
      story.pick(["Explore the latest news", "Trending", "More on these topics"]),
    ),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.pick(["News", "Analysis", "Features"]),
        story.headline(),
        story.pick(["Subscriber-only", "Free"]),
      ),
    ),
    ...chrome("paywall", "Get 10 issues for £10 and a tote bag nobody asked for"),
    ...chrome("event", "Live talk: do trees sleep? 14 March, online"),
    ...chrome("app", "Read us offline in the app"),
    ...chrome(
      "legal",
      "We use cookies to remember what you have read, to see which stories do well and to let our advertisers pay for the rest. Carry on reading and you accept this.",
    ),
    ...chrome("footer", "Institutional access", "Syndication", "Advertise", "Jobs"),
  ],
};
