import { chrome, type Line } from "../line.ts";
import type { Template } from "../template.ts";

/** An American weekly with an old content system: e-edition, legal notices, submit forms, one odd sentence at the end. */
export const hillCountryRegister: Template = {
  name: "hill-country-register",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Hill Country Register", "Serving Blanton County since 1888"),
    ...chrome(
      "ticker",
      `${story.int(28, 101)}°`,
      story.pick(["Sunny", "Fog/Mist"]),
      story.when.weekday,
    ),
    ...chrome(
      "menu",
      "News",
      "Sports",
      "Obits",
      "Church Directory",
      "Public Notices",
      "Submit a Wedding",
    ),
    ...chrome("breadcrumb", "Top Story"),
    ...story.title(),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday}, ${monthName} ${day}, ${year}`,
    ),
    ...story.byline((author) => `By ${author.toUpperCase()}`),
    ...chrome(
      "author-bio",
      story.pick(["Staff Writer", "Register Editor", "Special to the Register"]),
    ),
    ...story.pick<readonly Line[]>([
      chrome(
        "promo",
        story.pick([
          "The Register will be closed Friday. Deadline for next week's paper is noon Thursday.",
          "Pick up your 2026 calendar at our office on the square while they last.",
        ]),
      ),
      chrome("tags", "County", "Front Page"),
      chrome(
        "author-bio",
        "He bought his first paper here for a nickel in 1958 and has never got over the price.",
      ),
    ]),
    ...story.body([
      0.5,
      story.pick([
        chrome("ad", "Hardin Feed & Seed: chicks are in!"),
        chrome("related", story.headline()),
      ]),
    ]),
    ...chrome(
      "paywall",
      "You can read the rest of this week's paper, and every one since 1999, with a subscription. It's $38 in the county and $46 out.",
    ),
    ...chrome("teaser", story.teaser()),
    ...chrome("share", "Print this story", "Email it to a friend"),
    ...chrome(
      "calendar",
      "Burn ban: in effect",
      "Lake level: 61%",
      "City council: second Tuesday, 6 p.m.",
    ),
    ...chrome(
      "related",
      "Obituaries",
      story.pick(["Opal Jean Hester, 91", 'R.L. "Buddy" Stroud, 77']),
      story.pick(["Ignacio Ramos Sr., 84", "Faye Dell Tatum, 88"]),
    ),
    ...chrome("poll", "Should the square go one-way?", "Yes", "No", "Leave it be", "View Results"),
    ...chrome(
      "footer",
      "P.O. Box 55, Blanton Springs",
      "Phone 555-0188",
      "Fax, believe it or not, 555-0189",
    ),
  ],
};
