import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Plain evening paper: account lines, search, language and edition switch, headlines straight on, next and previous. */
export const ellertonEveningMail: Template = {
  name: "ellerton-evening-mail",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "login",
      story.pick([
        "Your account",
        "My profile and saved stories",
        "Already with us? Let yourself in",
      ]),
      story.pick(["Log out of this device", "Switch user"]),
    ),
    ...chrome(
      "search",
      story.pick([
        "Looking for something in particular?",
        "Type a word, a place or a name",
        "Find an older story",
      ]),
    ),
    ...chrome(
      "menu",
      story.pick(["Crime", "Around Ellerton"]),
      "Transport",
      "Health",
      "Rovers",
      "Property",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`By ${a}`, a, `${a}, Evening Mail`])),
    ...story.date(({ day, monthName, year, clock }) => `${day} ${monthName} ${year} at ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "A file image of the site",
        "Emergency crews pictured earlier today",
        "The scene this afternoon",
      ]),
    ),
    ...story.body(
      [0.25, chrome("promo", story.headline())],
      [0.5, chrome("promo", story.headline())],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome("pager", story.pick(["Go to the next story", "One story back"]), story.headline()),
    ...chrome(
      "first-published",
      story.pick([
        "This appeared on page 7 of Thursday's paper.",
        "A shorter version ran in the late edition.",
        "It was first told on our sister site.",
      ]),
    ),
    ...chrome(
      "footer",
      "Ellerton Mail Group",
      "Meet the team",
      "Place a notice",
      "Ask us not to sell what we know about you",
    ),
  ],
};
