import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Travel and outdoors portal with guides, fares, maps, other lists with prices like the article's. */
export const overlandQuarterlyTravel: Template = {
  name: "overland-quarterly-travel",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "Destinations", "Walks", "Stay", "Eat", "Gear", "Planner"),
    ...chrome("breadcrumb", story.pick(["Home · Europe · Islands", "Outdoors · Swimming"])),
    ...chrome(
      "consent",
      story.pick([
        "This site uses cookies, though none that you can eat. Some keep you logged in, some count you, and some follow you about and offer you luggage.",
        "We value your privacy",
      ]),
      "OK",
      "More choices",
    ),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["Words", "Text"])} ${a}`),
    ...story.date((d) => `${d.monthName} ${d.year}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Lane Pictures / Overland", "Harbour at dusk. Photo: Kit Ayo"]),
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Our writer travelled as a guest of the Ferry Company. The view was not for sale.",
        "This page may contain affiliate links.",
      ]),
    ),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          story.pick(["Plan your trip", "NEARBY"]),
          "Tolby Harbour Rooms, from £64",
          "Three-day ferry pass, £41",
          story.pick(["Book", "Check dates"]),
        ),
      ],
      [
        0.7,
        chrome(
          "promo",
          story.pick(["RELATED: ", "Next up: "]) +
            story.pick([
              "11 bridges to cross before you are old",
              "The 6 best benches in the north",
            ]),
        ),
      ],
    ),
    ...chrome(
      "tools",
      story.pick(["Add to wishlist", "Send to phone"]),
      "View map",
      story.pick(["Map data © Contour", "Keyboard shortcuts"]),
    ),
    ...chrome(
      "related",
      story.pick(["More guides", "Keep exploring"]),
      "1. Lake Orrin: boats, bulls and buns",
      "2. Tolby on £20 a day",
      "3. Walking the Vale in wellingtons",
      story.headline(),
    ),
    ...chrome(
      "comment",
      story.pick(["Tips from readers", "TRAVELLERS' NOTES"]),
      story.reader(),
      story.comment(),
      story.reader(),
      story.comment(),
      "Was this helpful? Yes (4) No (1)",
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Postcards: a place a week, Fridays.",
        "10% off your first trip when you sign up",
      ]),
      "Your email here",
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "The author has been to every island in the archipelago, two of them by mistake.",
        "Staff writer, walker, eater of pies.",
      ]),
    ),
    ...chrome(
      "footer",
      "About Overland",
      "Write for us",
      "Trade",
      "ABTA-like number 000",
      `© ${story.when.year}`,
    ),
  ],
};
