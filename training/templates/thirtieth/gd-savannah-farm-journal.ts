import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Kenyan farming magazine: market prices, agronomist hotline, SMS codes, "ask the vet" box. */
export const gdSavannahFarmJournal: Template = {
  name: "gd-savannah-farm-journal",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Crops",
      "Dairy",
      "Poultry",
      "Agribusiness",
      "Ask an Agronomist",
      "Market Prices",
      "Events",
    ),
    ...chrome(
      "tools",
      `90kg maize KSh ${story.int(28, 42)}00`,
      `50kg onions KSh ${story.int(30, 55)}00`,
      `Milk per litre KSh ${story.int(42, 58)}`,
    ),
    ...chrome(
      "breadcrumb",
      `Home » ${story.pick(["Crops", "Livestock", "Agribusiness"])} » ${story.titleText}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ day, monthName, weekday, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...chrome("reading-time", `${story.int(2, 7)} min read`),
    ...story.body(
      [
        0.35,
        chrome(
          "ad",
          story.pick([
            "Certified seed potatoes now in stock. Visit your nearest agrovet.",
            "Solar pumps: pay a deposit of KSh 5,000 and own it in 24 months.",
          ]),
        ),
      ],
      [0.6, chrome("related", `Related: ${story.headline()}`)],
    ),
    ...chrome(
      "contact",
      "Got a question for our agronomists? SMS the word FARM, your name and your county to 20990. Messages cost KSh 5.",
    ),
    ...chrome(
      "author-bio",
      `The writer ${story.pick(["is an extension officer in the Rift Valley", "keeps dairy goats outside Nyeri", "edits our livestock pages"])}.`,
    ),
    ...chrome("related", "Growers also opened", ...marked("• ", story.headlines(4))),
    ...chrome(
      "newsletter",
      "Weekly prices by e-mail",
      "Every Monday before six we send you what a bag fetched in nine towns.",
      "Your e-mail",
      "Send me prices",
    ),
    ...chrome(
      "event",
      "Coming up",
      story.pick([
        "Kitale Field Day, Friday, entry free",
        "Nakuru Dairy Clinic, Saturday from 9am",
        "Machakos Dryland Seed Fair, three days",
      ]),
    ),
    ...story.repeat(2, () => chrome("comment", `${story.reader()} says:`, `${story.comment()}`)),
    ...chrome(
      "footer",
      "Contact the farm desk",
      "Become a correspondent farmer",
      "Terms",
      "© Savannah Farm Journal",
    ),
  ],
};
