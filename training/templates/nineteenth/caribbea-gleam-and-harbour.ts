import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Caribbean daily: lotto results, send-us-your-story appeals, video notes and "see also" headlines amid the text. */
export const caribbeaGleamAndHarbour: Template = {
  name: "caribbea-gleam-and-harbour",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "consent",
      "We use cookies. If you carry on reading we will take it that you are happy with them.",
    ),
    ...chrome("calendar", `High 31°, low ${story.int(23, 26)}°, small craft advisory`),
    ...chrome("site-name", "Harbour Gleam"),
    ...chrome("menu", "Lead Stories", "Letters", "Sport", "Regional", "Flair"),
    ...chrome("ticker", "Cash Pot", `${story.int(1, 36)}`, "Pick 3", `${story.int(100, 999)}`),
    ...story.date(
      ({ weekday, monthName, day, year }) => `${weekday} | ${monthName} ${day}, ${year}`,
    ),
    ...story.title(),
    ...story.byline((a) => `${a}/Gleam Writer`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(10, 45) / 100,
        story.pick([
          chrome("promo", `SEE ALSO: ${story.headline()}`),
          chrome("promo", story.headline()),
          chrome("audio", "Video: see our video bulletin at seven"),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "contact",
            "Have a story for us? Send a WhatsApp to 1-876-555-0160 and a reporter will call you back.",
          ),
          chrome(
            "ad",
            story.pick([
              "Back-to-school sale at Bisnauth's, Water Street: khaki from $1,900",
              "Roof leaking? Call Demerara Zinc.",
            ]),
          ),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome(
            "event",
            "Carnival band launches this weekend: Friday at the Oval, Saturday at the wharf, both from 8pm",
          ),
          chrome("teaser", story.teaser()),
          chrome("photo-credit", "A section of the crowd on Sunday. – Contributed"),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("related", "– OTHER NEWS –", story.headline(), story.headline()),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("comment", "Comments are closed on this story."),
    ...chrome("related", "Most viewed today", ...counted(story.headlines(4))),
    ...chrome(
      "contact",
      "At the Gleam we print what is true and correct what is not. Write to the editor at 9 Wharf Road or call 555-0177.",
    ),
    ...chrome("ad", "Death notices", "Thanksgiving services", "In memoriam"),
    ...chrome(
      "footer",
      "Advertise",
      "Subscribe to the ePaper",
      "Privacy",
      "© Harbour Gleam Co. 1889",
    ),
  ],
};
