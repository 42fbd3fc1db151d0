import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Scottish island community news site: Gaelic strapline, ferry status, tide, small ads, comment-free. */
export const hebrideanPeatsmokePost: Template = {
  name: "hebridean-peatsmoke-post",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["The Peatsmoke Post", "An Ceò Mònach"])),
    ...chrome("language", "Gàidhlig", "English"),
    ...chrome(
      "ticker",
      `Ferries: ${story.pick(["all sailings as planned", "06:50 CANCELLED; 14:10 liable to disruption; check before you travel"])}`,
      `Wind ${story.pick(["W 4", "SW 7, gusting 9"])}`,
      `Sunset ${story.int(15, 21)}:${story.int(10, 59)}`,
    ),
    ...chrome("menu", "News", "Crofting", "Shinty", "Notices", "Obits", "Archive"),
    ...story.title(),
    ...story.date(({ year, day, monthName, weekday }) => `${weekday} ${day} ${monthName} ${year}`),
    ...story.byline((author) => story.pick([author, `le ${author}`])),
    ...story.standfirst(),
    ...story.body(
      [
        0.4,
        chrome(
          "ad",
          story.pick([
            `Peats for sale, cut and dried, you lift. Tel. 555 01${story.int(10, 99)}`,
            "Wanted: ram lamb, quiet nature",
          ]),
        ),
      ],
      [0.7, story.int(0, 1) === 1 ? chrome("promo", story.headline()) : []],
    ),
    ...chrome("related", story.pick(["Sgeulachdan eile / Other stories", "Earlier this week"])),
    ...story.repeat(story.int(3, 4), () =>
      chrome("related", `${story.headline()} (${story.int(1, 28)}/${story.when.mm})`),
    ),
    ...chrome(
      "calendar",
      "Notices",
      story.pick([
        "Ceilidh, Balnacraig hall, Friday, bring your own",
        "Mobile bank: Thursday, shop car park, 10.15 to 11",
      ]),
      story.pick(["Church of Scotland: 12 noon, creche", "Vet visits Tuesday"]),
    ),
    ...chrome(
      "donation",
      story.pick([
        "The Post is put together at a kitchen table and costs £61 a month to run. If it's saved you a wasted trip to the pier, perhaps you'd put something by for it.",
        "Buy us a stamp",
      ]),
    ),
    ...chrome(
      "contact",
      "News, notices and complaints about the news to editor@peatsmoke.example, or leave a note at the shop.",
    ),
    ...chrome("footer", `©${story.when.year}`, "Past issues", "Old photos", "Made on the island"),
  ],
};
