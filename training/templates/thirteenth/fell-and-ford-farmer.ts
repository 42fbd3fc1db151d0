import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Trade weekly for farmers: market prices, machinery ads, weather windows, register wall, and its own event lists. */
export const fellAndFordFarmer: Template = {
  name: "fell-and-ford-farmer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Livestock",
      "Arable",
      "Machinery",
      "Business",
      "Markets & prices",
      "Farm jobs",
      "Classified",
    ),
    ...chrome(
      "ticker",
      story.pick(["Feed wheat £171.20/t", "Milling wheat £189/t"]),
      `Deadweight steers ${story.int(410, 512)}p/kg`,
      `Red diesel ${story.int(70, 88)}ppl`,
    ),
    ...chrome("login", story.pick(["Sign in / Register", "Subscribe and save 30%"])),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["Reported by", "By"])} ${a}`),
    ...story.date((d) => `${d.day} ${d.monthName} ${d.year}`),
    ...chrome(
      "tags",
      story.pick(["More in Know How", "Read more on"]),
      story.pick(["Rural life", "Weather"]),
      story.pick(["Business management", "Politics"]),
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["© Fell & Ford/Tom Harrow", "© Adobe pool/Farmyard"])),
    ...story.body(
      [0.3, chrome("related", story.pick(["See more: ", "Also read: "]) + story.headline())],
      [
        0.6,
        chrome(
          "event",
          story.pick(["Upcoming webinar", "Farm events"]),
          story.pick([
            "Soil: the dirty truth, 12 December, 11am, free",
            "Stell Machinery Sale, Saturday, gates 8am, £10",
          ]),
          "Register now",
        ),
      ],
      [
        0.85,
        chrome(
          "ad",
          story.pick([
            "Ewe nuts, 18% protein, from £298/t delivered. Ring Harl on 01632 960 700.",
            "Visit our Know How centre for practical farming advice",
          ]),
        ),
      ],
    ),
    ...chrome("tools", "Print", "Bookmark article"),
    ...chrome(
      "author-bio",
      story.pick([
        "Our reporter runs 200 ewes with her brother and has written for Fell & Ford since 2016. She won the Guild's prize for plain writing in 2022.",
        "Farm, weather and policy reporter.",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Markets and prices", "Latest"]),
      "Store lambs: Tolby, top £121, average £98.40",
      "Hay: small bales £4.50 to £6",
      story.headline(),
      story.headline(),
    ),
    ...chrome(
      "newsletter",
      "Get our daily farm briefing",
      "First name",
      "Email",
      "What do you farm?",
      story.pick(["Please complete this required field.", "Submit"]),
    ),
    ...chrome("contact", "Fell & Ford, Mart House, Marling", "Subscriptions: 0330 555 0101"),
    ...chrome("footer", "Terms", "Cookies", "Apps", `Registered in England. © ${story.when.year}`),
  ],
};
