import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian broadsheet: e-paper, premium, IST stamps, also-read lines, column of city news. */
export const btKaveriCoastHerald: Template = {
  name: "bt-kaveri-coast-herald",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "e-Paper",
      "LOGIN",
      "Account",
      "CITIES",
      "STATES",
      "OPINION",
      "ENTERTAINMENT",
      "CAREERS",
      "PREMIUM",
      "SHOW MORE",
    ),
    ...chrome("language", "English | मराठी | ಕನ್ನಡ"),
    ...chrome(
      "breadcrumb",
      `HOME / NEWS / CITIES / ${story.pick(["PANAJI", "MANGALURU", "RATNAGIRI"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      ({ monthName, dd, year, clock }) =>
        `Published - ${monthName} ${dd}, ${year} ${clock} pm IST - ${story.pick(["PANAJI", "MUMBAI", "MANGALURU"])}`,
    ),
    ...story.byline((author) => author.toUpperCase()),
    ...chrome("reading-time", `${story.int(2, 5)} min read`),
    ...chrome("tools", "READ LATER", "SEE ALL", "Remove", "PRINT"),
    ...chrome("follow", "Make us your favourite source"),
    ...chrome(
      "photo-credit",
      `${story.pick(["A view of the spot", "File picture used for representation", "The site on Monday"])} | Photo Credit: ${story.pick(["SPECIAL ARRANGEMENT", "V. Naik", "FILE PHOTO"])}`,
    ),
    ...story.body(
      [0.25, chrome("promo", `Also read: ${story.headline()}`)],
      [0.55, chrome("ad", "(Advertisement)")],
      [
        0.6,
        chrome(
          "promo",
          story.pick([
            "Follow the Kaveri Coast Herald channel on WhatsApp for verified updates.",
            `Also Read | ${story.headline()} | ${story.headline()}`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "(Sign up for Coast Lines, our weekly letter on everything that swims, sinks or is dredged.)",
    ),
    ...chrome(
      "first-published",
      `Published - ${story.when.monthName} ${story.when.dd}, ${story.when.year} ${story.when.clock} pm IST`,
    ),
    ...chrome(
      "tags",
      "Related Topics",
      story.pick(["civic issues / environment", "court administration", "agriculture / rains"]),
    ),
    ...chrome("related", "Top News Today", ...numbered(story.headlines(4), ") ")),
    ...chrome(
      "comment-form",
      "Comments",
      "Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.",
      "We have moved to a new commenting platform. Registered users may sign in; others can take a minute to register.",
    ),
    ...chrome("app", "Available on", "App Store | Play Store"),
    ...chrome(
      "footer",
      "ABOUT US",
      "CODE OF EDITORIAL VALUES",
      "READERS' EDITOR",
      "RATE CARD",
      "Group News Sites",
      `Copyright© ${story.when.year}, Kaveri Coast Publishing Co. Ltd.`,
      "BACK TO TOP",
    ),
  ],
};
