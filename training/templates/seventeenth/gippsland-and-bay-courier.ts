import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Australian regional daily of a chain: subscriber-only tags, funeral notices, "exclusive trivia", puzzle and letters calls. */
export const gippslandAndBayCourier: Template = {
  name: "gippsland-and-bay-courier",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "News",
      "Sport",
      "What's On",
      "Farming",
      "Classifieds",
      "Digital print edition",
      "Puzzles",
    ),
    ...chrome("login", "Log in", "Subscribe", "Newsletters"),
    ...chrome(
      "ticker",
      story.pick([
        "Total Fire Ban declared for tomorrow",
        "Max 19° Shower or two",
        "Max 43° Windy",
      ]),
    ),
    ...chrome("breadcrumb", `Home/News/${story.pick(["Local News", "Property", "Council"])}`),
    ...story.title(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(
      ({ monthName, day, year, clock }) =>
        `${story.pick(["First published", "Updated"])} ${monthName} ${day} ${year} - ${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)}${clock < "12" ? "am" : "pm"}`,
    ),
    ...chrome("share", "Copy", "Email", "Bookmark"),
    ...story.body(
      [0.25, chrome("promo", story.teaser())],
      [
        0.5,
        chrome(
          "newsletter",
          "Receive our daily editorial newsletters",
          "One subscription opens the sites of all nine of our papers in the region, as well as the app and the crossword that nobody has finished.",
          "Already a subscriber? Log in here",
        ),
      ],
      [
        0.8,
        chrome(
          "promo",
          `${story.pick(["READ ALSO:", "IN OTHER NEWS:", "MORE:"])} ${story.headline()}`,
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      story.author,
      story.pick(["Journalist", "Deputy editor", "Cadet journalist"]),
      story.pick([
        "I moved to the coast from Wagga for three months in 2016. Got a yarn? I'm at the bakery most mornings.",
        "Covering council, courts and the odd lost cow. Send tips, not press releases.",
        "Born and bred in the valley, third generation at this desk and first to have a window.",
      ]),
    ),
    ...chrome(
      "contact",
      "Have your say: send a letter to the editor. Letters are a chance to tell 20,000 neighbours that they are wrong.",
    ),
    ...chrome("related", "More from Local News"),
    ...story.repeat(2, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "ad",
      "Ad",
      "Provided by",
      "From our partners",
      story.pick([
        "Top 10 caravan parks for a wet Easter",
        "Solar rebates: what tradies won't tell you",
      ]),
    ),
    ...chrome("calendar", "Tributes & Funerals", "Place a notice"),
    ...chrome(
      "footer",
      "Conditions of Use",
      "Working with us",
      "Help Centre",
      "This paper is made on the land of the Gunai people.",
    ),
  ],
};
