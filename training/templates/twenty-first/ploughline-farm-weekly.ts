import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A farming weekly: mart prices, machinery adverts, weather windows, podcast. */
export const ploughlineFarmWeekly: Template = {
  name: "ploughline-farm-weekly",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Livestock", "Arable", "Machinery", "Marts", "Farm life", "Jobs"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName}, ${year}`),
    ...story.body(
      [
        0.25,
        chrome(
          "promo",
          `Weather window: dry ${story.pick(["Mon", "Tue"])} to ${story.pick(["Wed", "Thu"])}, then showers`,
        ),
      ],
      [0.45, chrome("promo", `See also: ${story.headline()}`)],
      [
        0.65,
        [
          ...(story.int(1, 100) <= 60
            ? chrome("photo-credit", `© ${story.pick(["Tim Garth", "Ploughline library"])}`)
            : []),
        ],
      ],
      [0.8, chrome("sponsor", "Sponsored: why more dairies are moving to silent gates")],
    ),
    ...chrome(
      "ticker",
      "Mart report",
      `Steers 400-500kg: ${story.int(280, 420)}p/kg`,
      `Heifers: ${story.int(270, 410)}p/kg`,
      `Cull ewes: £${story.int(70, 190)}`,
      `Feed wheat: £${story.int(150, 210)}/t`,
    ),
    ...chrome(
      "promo",
      "For sale",
      `Baler, ${story.int(2009, 2021)}, one owner, £${story.int(9000, 24000)}`,
      `Collie pups, ready ${story.int(1, 28)} ${story.when.monthShort}`,
    ),
    ...chrome(
      "podcast",
      "The Gatepost: this week we ask who is buying all the hay",
      `Listen (${story.int(20, 50)} mins)`,
    ),
    ...chrome("related", "Most popular", ...numbered(story.headlines(4), ") ")),
    ...chrome("login", "Sign in to comment"),
    ...chrome("footer", "Ploughline", "Vet line 01632 960 155", "ABC audited"),
  ],
};
