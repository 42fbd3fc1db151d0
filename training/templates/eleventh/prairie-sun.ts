import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** US metro: second story's full lead below, embedded-post remains, game-day box, e-edition push. */
export const prairieSun: Template = {
  name: "prairie-sun",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "Sections", "The Sun", "Preps", "Eats", "Homes", "Store"),
    ...chrome("login", "Howdy, guest"),
    ...chrome("newsletter", "Morning Sun: coffee-length news"),
    ...story.title(),
    ...story.byline((a) => `${a}, The Prairie Sun`),
    ...story.date(
      ({ weekday, monthShort, day, clock }) => `${weekday}, ${monthShort} ${day}, at ${clock}`,
    ),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", "This post is no longer on the service it was posted to.")],
      [0.5, chrome("ad", "Hold on, a word from Dillard Ford")],
      [0.75, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome("tags", "METRO  GROWTH  WATER"),
    ...chrome("related", "Next up"),
    ...chrome("related", story.headline()),
    ...chrome(
      "teaser",
      story.teaser(),
      story.teaser(),
      story.pick(["Finish reading this one", "There's more of it", "Onward"]),
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome(
      "paywall",
      "The whole paper, just as it comes off the press, turns up on your tablet at 5 a.m. Print people get it thrown in.",
    ),
    ...chrome(
      "legal",
      "In using this website you agree to our terms, which you have not read, and neither has anyone, but a lawyer wrote them and they count.",
    ),
    ...chrome("footer", "Prairie Sun Media Co.", "Vacation holds", "Missed paper?"),
  ],
};
