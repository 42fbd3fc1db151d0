import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Philippine national news site: disclaimers of PR, "MANILA, Philippines" sites, mood meter, plus subscription and fact tips. */
export const gdManilaTambayanPost: Template = {
  name: "gd-manila-tambayan-post",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Latest",
      "Nation",
      "Metro",
      "Provinces",
      "Money",
      "Sports",
      "Showbiz",
      "Tambayan",
    ),
    ...chrome("login", "Subscribe", "Log in"),
    ...story.title(),
    ...story.byline((author) => `By: ${author} - ${story.pick(["Reporter", "@tambayanpost"])}`),
    ...story.date(({ clock, day, monthName, year }) => `${clock} PM ${monthName} ${day}, ${year}`),
    ...chrome("share", "Share on FB", "Share on X", "Viber"),
    ...chrome(
      "photo-credit",
      `FILE PHOTO: ${story.pick(["A jeepney driver counts coins in Cubao.", "Commuters wade across España.", "A rice store in Bulacan."])}`,
    ),
    ...story.body(
      [0.15, chrome("ad", "ADVERTISEMENT")],
      [0.3, chrome("related", `${story.pick(["READ", "SEE ALSO"])}: ${story.headline()}`)],
      [0.5, chrome("ad", "Article continues after this advertisement")],
      [0.75, chrome("related", "ADVT", `${story.headline()}`)],
    ),
    ...chrome(
      "poll",
      "How does this story make you feel?",
      `Happy ${story.int(1, 40)}%`,
      `Sad ${story.int(1, 20)}%`,
      `Angry ${story.int(1, 60)}%`,
      "Amused 2%",
      "Inspired 1%",
      "Don't care 0%",
    ),
    ...chrome(
      "newsletter",
      "Subscribe to our daily newsletter",
      "Typing your email here means you are fine with our terms and have at least scrolled through the privacy page.",
    ),
    ...chrome(
      "paywall",
      "Don't miss out on the stories behind the traffic. Tambayan PLUS opens the paper, forty titles and the archive back to 1987, and lets you share gadgets with four cousins. Call 8555 0100.",
    ),
    ...chrome(
      "tags",
      `TAGS: ${story.pick(["commute, fares, transport", "typhoon, relief", "rice, prices"])}`,
    ),
    ...chrome(
      "related",
      "Latest Stories",
      ...story.headlines(5),
      "MOST READ",
      ...story.headlines(3),
    ),
    ...chrome(
      "contact",
      "Complaints, corrections, love letters: the readers' desk is open until six.",
    ),
  ],
};
