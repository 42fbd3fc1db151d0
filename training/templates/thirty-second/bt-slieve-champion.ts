import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Irish local weekly: death notices, sponsored farm content, mart reports, clubs' lotto. */
export const btSlieveChampion: Template = {
  name: "bt-slieve-champion",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "News", "GAA", "Farming", "Property", "Notices", "Lotto Results", "ePaper"),
    ...chrome("search", "Search the Champion"),
    ...story.title(),
    ...story.byline((author) => author),
    ...chrome("contact", `${story.author.split(" ")[0]!.toLowerCase()}@slievechampion.example`),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} ${clock}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["READ NEXT: ", "WATCH: ", "PICTURES: ", "GALLERY: "]) + story.headline(),
        ),
      ],
      [0.7, chrome("ad", "Advertisement", "Scroll to continue reading")],
    ),
    ...chrome(
      "tags",
      "Filed under:",
      story.pick(["Slieve, Council", "Ballyvane", "Courts, Gardaí"]),
    ),
    ...chrome(
      "event",
      "This week's notices",
      "Set dancing resumes Tuesday at 8.30 in the old ballroom, tea served",
      `St Colman's GAA lotto: no winner of the jackpot of €${story.int(3, 14)},400. Four lucky dips €30 each.`,
    ),
    ...chrome(
      "related",
      "Rest in peace",
      ...story.pick([
        [
          "Death notices in Slieve for the weekend",
          "Funeral of popular postman hears of his love of greyhounds",
        ],
        ["Recent deaths in Slieve and district"],
      ]),
    ),
    ...chrome("sponsor", "Sponsored: How one Slieve family halved its silage bill"),
    ...chrome("related", "Most Read in News", ...counted(story.headlines(4))),
    ...chrome(
      "podcast",
      "The Long Acre podcast",
      "New every Wednesday, or Thursday if there's a funeral.",
    ),
    ...chrome(
      "consent",
      "We and our 614 partners store and access information on your device, such as cookies and unique identifiers. You may change your mind at any time by pressing the shield at the bottom of the page, if you can find it.",
    ),
    ...chrome(
      "footer",
      "Letters to the Editor",
      "Buy photos",
      "A Slieve Newspapers title",
      `© ${story.when.year}`,
    ),
  ],
};
