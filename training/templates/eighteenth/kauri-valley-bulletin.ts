import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand community news site: bilingual headings, farm prices, public interest funding label, weather. */
export const kauriValleyBulletin: Template = {
  name: "kauri-valley-bulletin",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("language", "Kia ora", "Nau mai, haere mai"),
    ...chrome("site-name", "Kauri Valley Bulletin"),
    ...chrome("menu", "News/Pūrongo", "Sport/Hākinakina", "Rural", "Weather", "Death notices"),
    ...chrome(
      "ticker",
      story.pick([`Lamb $7.${story.int(10, 99)}/kg`, `Milk payout $9.${story.int(10, 99)}`]),
      story.pick(["SH2 open", "SH2 closed: slip at Devil's Elbow"]),
    ),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(
      ({ year, day, clock, monthName, weekday }) =>
        `${weekday}, ${day} ${monthName} ${year}, ${clock}`,
    ),
    ...chrome(
      "sponsor",
      story.pick([
        "Local Democracy Reporting is funded through public money",
        "Made with the support of the Public Interest Fund",
      ]),
    ),
    ...story.body(
      [
        0.5,
        chrome(
          "photo-credit",
          story.pick([
            "Photo / Kauri Valley Bulletin",
            "Locals meet at the ridge. Photo / Supplied",
          ]),
        ),
      ],
      [0.35, chrome("promo", "Read More", story.headline())],
      [
        0.7,
        story.int(0, 1) === 1
          ? chrome(
              "ad",
              story.pick([
                "Tractor dealer of the year, three years running: Hāwera Ag",
                "Ad feature coming up: spring lambing",
              ]),
            )
          : [],
      ],
    ),
    ...chrome(
      "follow",
      story.pick([
        `Got a yarn for us? Text 027 555 0${story.int(100, 199)}.`,
        "Join our Facepage group",
      ]),
    ),
    ...chrome("related", story.pick(["Trending in the valley", "Most-read today"])),
    ...story.repeat(5, (at) => chrome("related", `${at + 1} ${story.headline()}`)),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "event",
      story.pick(["Wednesday: stock sale, 10.30am", "Saturday: Playcentre sausage sizzle"]),
    ),
    ...chrome(
      "footer",
      "Advertise",
      "Complaints: first to the editor, then to the Media Council",
      `© ${story.when.year} Kauri Valley Bulletin Ltd`,
    ),
  ],
};
