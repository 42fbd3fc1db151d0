import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A hand-made local news page of about 1997: tables, hit counter, guestbook, best viewed in. */
export const handmadeValleyOnline: Template = {
  name: "handmade-valley-online",
  language: "en",
  layout: { newline: "\r\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      story.pick([
        "*** VALLEY ONLINE ***",
        "Welcome to the VALLEY ONLINE home page!!",
        "VALLEY ONLINE - your town on the Information Superhighway",
      ]),
    ),
    ...chrome(
      "menu",
      story.pick([
        "[ Home ] [ News ] [ What's New! ] [ Guestbook ] [ Links ]",
        "Home | News | Sports | Weather | Classifieds | Links | E-mail us",
      ]),
    ),
    ...chrome("counter", `You are visitor number 00${story.int(1041, 9870)} since August 1, 1996`),
    ...chrome(
      "tools",
      story.pick([
        "Best viewed in 800x600 with frames ON",
        "This page looks best in version 3.0 browsers or later",
      ]),
    ),
    ...story.title(),
    ...story.byline((a) => `by ${a}`),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...story.body(
      [
        story.int(13, 27) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "[IMAGE]",
            "[click on picture for larger view - 48K]",
            "(photo: Valley Camera Shop)",
          ]),
        ),
      ],
      [
        story.int(43, 57) / 100,
        chrome(
          "ad",
          story.pick([
            "[LINK: Ed's Auto Body -- 'We meet by accident']",
            "Visit our sponsor: Corner Cafe, open 6am-2pm",
          ]),
        ),
      ],
      [story.int(68, 82) / 100, chrome("promo", `NEW! ${story.headline()}`)],
    ),
    ...chrome(
      "related",
      story.pick(["Other stories this week:", "ALSO IN THIS ISSUE", "More News"]),
      ...marked("* ", story.headlines(story.int(2, 5))),
    ),
    ...chrome(
      "pager",
      story.pick([
        "<-- Previous story | Back to front page | Next story -->",
        "[Back] [Up] [Next]",
      ]),
    ),
    ...chrome(
      "comment-form",
      story.pick([
        "Sign our guestbook!",
        "Tell us what you think! Sign the Guestbook / View the Guestbook",
      ]),
    ),
    ...chrome("contact", "Comments? E-mail the webmaster at webmaster@valley-online.example"),
    ...chrome(
      "menu",
      "This Valley Web Ring site is owned by Valley Online.",
      "[ Previous | Next | Random | List Sites ]",
    ),
    ...chrome(
      "footer",
      `This page last updated ${story.when.mm}/${story.when.dd}/${story.when.year}`,
      `Copyright (c) ${story.when.year} Valley Online. All rights reserved.`,
    ),
  ],
};
