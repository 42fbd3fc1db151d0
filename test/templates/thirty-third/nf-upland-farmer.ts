import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A farming weekly: market prices box, machinery classifieds, weather by region, vote, forum threads, levy notices. */
export const nfUplandFarmer: Template = {
  name: "nf-upland-farmer",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Upland Farmer – for people who get up"),
    ...chrome(
      "menu",
      "Livestock",
      "Arable",
      "Machinery",
      "Markets",
      "Know How",
      "Business",
      "Property",
      "Forum",
      "Young Stock",
    ),
    ...chrome(
      "ticker",
      `Prime lambs ${story.int(220, 330)}p/kg ▲`,
      `Feed wheat Nov £${story.int(155, 199)}/t ▼`,
      `Red diesel ${story.int(70, 90)}ppl =`,
    ),
    ...story.title(),
    ...story.byline((a) => story.pick([a, `© ${a}`])),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome("share", "More in Livestock", "Save article", "Print"),
    ...story.standfirst(),
    ...chrome("photo-credit", `© ${story.pick(["Tim Scrivens", "GNP", "Farm's own"])}`),
    ...story.body(
      [0.3, chrome("related", `See also: ${story.headline()}`)],
      [
        0.6,
        chrome(
          "event",
          "Livestock Breeder Day",
          `Six vets, four nutritionists and one very large bull, Malvern, ${story.int(2, 28)} March`,
          "Book your place",
        ),
      ],
      [
        0.85,
        chrome(
          "ad",
          "This content is provided by our knowledge partner, who had no sight of the article above.",
        ),
      ],
    ),
    ...chrome(
      "promo",
      "Introducing Upland+",
      "Join the farmers who get prices at 6am, a benchmarking tool and the machinery reviews nobody paid for.",
      "Find out more",
    ),
    ...chrome(
      "comment",
      "Forum: hot threads",
      `Anyone tried a robot scraper? (${story.int(3, 80)} replies)`,
      `Neighbour's muntjac (${story.int(3, 80)} replies)`,
    ),
    ...chrome(
      "poll",
      "This week's poll: would you sell carbon from your hedges?",
      "Yes",
      "No",
      "What hedges?",
    ),
    ...chrome(
      "promo",
      "For sale: 2016 tractor, 120hp, 4,100 hours, £27,500 + VAT, Kendal",
      "For sale: pedigree Lleyn shearlings, MV accredited",
    ),
    ...chrome(
      "footer",
      `Subscribe and save up to ${story.int(20, 45)}%`,
      "Contact",
      "Ad terms",
      "Levy board notices",
    ),
  ],
};
