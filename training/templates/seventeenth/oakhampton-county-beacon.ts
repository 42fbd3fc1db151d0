import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A US county daily: subscription offer at top, obits, legal notices, e-edition, ask for letters to the editor in prose. */
export const oakhamptonCountyBeacon: Template = {
  name: "oakhampton-county-beacon",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "The Oakhampton County Beacon"),
    ...chrome("login", "SUBSCRIBE NOW", `$1 for ${story.int(3, 6)} months`),
    ...chrome("menu", "Home", "News", "Obituaries", "Sports", "E-edition", "Legals", "Contests"),
    ...chrome(
      "ticker",
      `${story.int(20, 98)}° ${story.pick(["Partly cloudy", "Snow", "Clear", "Thunderstorms"])} Oakhampton`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a.toUpperCase()}`),
    ...chrome("author-bio", "Beacon Staff Writer"),
    ...story.date(
      ({ monthName, day, year, clock }) => `${monthName} ${day}, ${year} at ${clock} CT`,
    ),
    ...chrome(
      "share",
      "Facebook",
      "Twitter",
      "WhatsApp",
      "SMS",
      "Email",
      "Print",
      "Copy article link",
      "Save",
    ),
    ...story.body(
      [0.3, chrome("ad", "- Advertisement -")],
      [0.55, chrome("promo", story.headline())],
      [
        0.85,
        chrome(
          "newsletter",
          "Get local news delivered to your inbox!",
          "* By ticking this you accept our terms, which are long, and our privacy policy, which is longer.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `Reach ${story.author} at 555-01${story.int(10, 99)} or stop by the newsroom on Second Street, where the coffee is free and the chairs are not.`,
    ),
    ...chrome(
      "contact",
      "The Beacon welcomes letters to the editor. Letters should be no longer than 300 words and must carry a name, a town and a daytime phone number, which will not be printed. We do not publish poems.",
    ),
    ...chrome("related", "Trending this week", ...numbered(story.headlines(5))),
    ...chrome(
      "calendar",
      "Recent obituaries",
      story.pick(["Gladys M. Thorsen, 97", "Leroy Pickett, 81"]),
      story.pick(["Infant Daughter Hale", "Rev. Otis Crane, 90"]),
      "View all",
    ),
    ...chrome(
      "footer",
      "Beacon Publishing Co.",
      "210 Second St.",
      "Public notices",
      "Powered by a company in Iowa",
    ),
  ],
};
