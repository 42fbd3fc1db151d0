import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand daily with premium pieces: hours and minutes to read, save, listen, comments moderated, gift. */
export const kowhaiPost: Template = {
  name: "kowhai-post",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Menu",
      "Home",
      "Latest headlines",
      "Premium",
      "Politics",
      "Rugby",
      "Wheels",
      "Taste",
      "Homes",
      "Death notices",
    ),
    ...story.pick([chrome("app", "Get the app", "Get the e-paper"), []]),
    ...chrome("breadcrumb", "Home / New Zealand"),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome(
      "author-bio",
      story.pick([
        "Senior multimedia journalist",
        "Open Justice reporter",
        "Regional editor, Waikato",
      ]),
    ),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort}, ${year} ${clock}`),
    ...chrome("reading-time", `${story.int(2, 8)} mins to read`),
    ...chrome(
      "tools",
      "Subscribe to listen",
      "Hearing Premium stories is part of a Kowhai Post subscription. Subscribe and press play.",
      "Already a subscriber? Sign in here",
      "Open stories can be heard free of charge.",
    ),
    ...chrome(
      "share",
      "Save",
      "Share this article",
      "Please note that friends will need a subscription to open this Premium article.",
    ),
    ...story.standfirst(),
    ...story.body(
      [story.int(22, 38) / 100, chrome("promo", `Read more: ${story.headline()}`)],
      [story.int(47, 63) / 100, chrome("ad", "Advertisement", "Advertise with us.")],
      [story.int(72, 88) / 100, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "newsletter",
      "Sign up to The Daily K, a free newsletter curated by our editors and delivered straight to your inbox every weekday.",
    ),
    ...chrome("related", "Latest from New Zealand"),
    ...story.repeat(4, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(10, 28)} ${story.when.monthShort} ${story.int(1, 11)}:${story.int(10, 59)} PM`,
        story.teaser(),
      ),
    ),
    ...chrome(
      "sponsor",
      "Sponsored",
      story.pick(["A heat pump that minds its own business", "Cruise more, pack less"]),
    ),
    ...chrome("contact", "Been affected? Contact us in confidence: tips@kowhai.example"),
    ...story.pick([
      chrome(
        "legal",
        "Where to get help: If it is an emergency, dial 111. Lifeline: 0800 543 354, available 24/7.",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "House rules",
      "Competition terms & conditions",
      "NZ Media Council",
      "Commercial printing",
      `© Copyright ${story.when.year} Kowhai Media Limited`,
    ),
  ],
};
