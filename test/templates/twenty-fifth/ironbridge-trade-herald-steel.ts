import { chrome, marked } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A trade weekly for industry: registration wall text, supplier directory, jobs, white papers. */
export const ironbridgeTradeHeraldSteel: Template = {
  name: "ironbridge-trade-herald-steel",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome("menu", "News", "Plant", "People", "Prices", "Directory", "Events", "Jobs"),
    ...chrome("login", "Register free", "Sign in"),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline(),
    ...story.body([
      0.5,
      chrome(
        "ad",
        story.pick([
          "Sponsored: cut downtime with Torquemaster gearboxes",
          "White paper: five steps to safer lifting",
        ]),
      ),
    ]),
    ...chrome("share", "LinkedIn", "E-mail", "Print this page"),
    ...chrome("related", "Related articles", ...marked("- ", story.headlines(3))),
    ...chrome(
      "promo",
      "Jobs",
      story.pick(["Maintenance manager, Teesport, £58k", "Shift electrician, four on four off"]),
      story.pick(["Rolling mill supervisor", "Technical sales, UK & Ireland"]),
      "See all jobs",
    ),
    ...chrome(
      "event",
      "Diary dates",
      "Heavy Plant Expo, 14-16 May, Hall 4",
      "Casting conference, 2 June",
    ),
    ...chrome(
      "legal",
      "No part of this site may be reproduced without the publisher's written permission. While every care is taken, the publisher accepts no liability for errors or for goods and services advertised.",
    ),
    ...chrome("footer", "Media pack", "Subscribe to the print edition", "Back issues", "Cookies"),
  ],
};
