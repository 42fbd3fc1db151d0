import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A thoughtful magazine: long begging note in prose, listen line, footnoted author bio, more-from-the-issue list. */
export const harrowVaneQuarterlyWeb: Template = {
  name: "harrow-vane-quarterly-web",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Harrow & Vane"),
    ...chrome("menu", "Essays", "Fiction", "Reviews", "The Archive", "Subscribe", "Shop"),
    ...chrome("breadcrumb", story.pick(["Essay", "Notebook", "At Large", "Dispatches"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date(({ monthName, year }) => `${monthName} ${year}`),
    ...chrome("audio", `Listen to this piece (${story.int(6, 38)} min)`),
    ...story.body([
      0.65,
      chrome(
        "donation",
        story.pick([
          "We are a small magazine and we pay our writers properly. If you have enjoyed two pieces this month, think about taking out a subscription: it costs less than a round of drinks.",
          "You are reading this for nothing because other readers have paid. Join them for £4 a month.",
        ]),
      ),
    ]),
    ...chrome(
      "author-bio",
      `${story.author} is a writer and gardener. A first book, The Uses of Rain, was longlisted for several prizes and won none of them.`,
    ),
    ...chrome("related", "More from this issue", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "The Vane",
      "A letter from the editors, every second Sunday. One essay, one poem, no adverts.",
      "Enter your email address",
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "If you buy books through links on this page, we may earn a small commission.",
        "This series is supported by the Lantern Trust, which has no say in what we publish.",
      ]),
    ),
    ...chrome("footer", "About", "Submissions", "Stockists", "Masthead", "Privacy"),
  ],
};
