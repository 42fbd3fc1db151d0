import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A hand-made web magazine of the nineties: bars of links, guest book, hit counter, web ring. */
export const ninetiesWebzine: Template = {
  name: "nineties-webzine",
  language: "en",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "~ ~ ~ THE TIN WHISTLE ~ ~ ~", "an electronic magazine, since 1996"),
    ...chrome("menu", "[ Front Door | What's New | Back Numbers | Letters | Links | Who We Are ]"),
    ...chrome("ad", "[LINK EXCHANGE BANNER]", "Click here to visit our sponsor"),
    ...story.title((title) => title.toUpperCase()),
    ...story.standfirst(),
    ...story.byline((author) => `by ${author}`),
    ...story.date(({ monthName, day, year }) => `Posted to this page ${monthName} ${day}, ${year}`),
    ...story.body([
      0.5,
      chrome("ad", "--- a word from our sponsor ---", "Cheap modems! 56k from 39.95 at ByteBarn"),
    ]),
    ...chrome("tools", "[ Top of page ]", "[ Previous story | Index | Next story ]"),
    ...chrome("contact", "Comments? Corrections? E-mail the webmaster."),
    ...chrome("comment-form", "Sign our guestbook", "View our guestbook"),
    ...chrome("counter", `You are visitor number 00${story.int(10000, 99999)}`),
    ...chrome("related", "Also in this number:"),
    ...chrome("related", ...marked("o ", story.headlines(5))),
    ...chrome(
      "footer",
      "This page is part of the Small Press Webring",
      "[ << Prev | Random | List Sites | Next >> ]",
    ),
    ...chrome("tools", "Best viewed at 800 x 600 with Navigator 3.0 or higher"),
    ...chrome(
      "legal",
      "All contents copyright 1996-2001 the respective authors. Please ask before you copy.",
    ),
  ],
};
