import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A small trade bulletin on freight and machines: webinar pushes, white papers, supplier directory. */
export const coldChainBulletin: Template = {
  name: "cold-chain-bulletin",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "NEWS",
      "FEATURES",
      "WEBINARS",
      "WHITE PAPERS",
      "SUPPLIER DIRECTORY",
      "MEDIA PACK",
    ),
    ...chrome(
      "event",
      `WEBINAR | ${story.pick(["Ammonia or CO2? Ask the engineers", "Fleet electrification without tears"])} | ${story.int(2, 27)} ${story.pick(["March", "October"])} | REGISTER FREE`,
    ),
    ...chrome("breadcrumb", `Home / News / ${story.titleText}`),
    ...story.title(),
    ...story.date((w) => `${w.dd}.${w.mm}.${String(w.year).slice(2)}`),
    ...story.byline((name) => `Words: ${name}`),
    ...chrome("share", "Tweet", "Share on LinkedIn", "Email a colleague"),
    ...story.body([
      0.5,
      story.int(0, 1)
        ? chrome("related", `>> ${story.headline()}`)
        : chrome("sponsor", "Sponsored message: Bramwell Doors keep the cold in since 1971."),
    ]),
    ...chrome(
      "contact",
      "For more information, or to feature on this page, contact our advertising team on 01632 960 882",
    ),
    ...chrome(
      "newsletter",
      "REGISTER NOW to receive the weekly round-up by email",
      "Title* First name* Job function* Company size*",
      "I would like to receive white papers from carefully chosen third parties",
      "Submit",
      "Error: please complete all required fields",
    ),
    ...chrome(
      "promo",
      "LATEST WHITE PAPER",
      story.pick(["Seven ways to defrost a budget", "The 2026 guide to dock levellers"]),
      "Download now",
    ),
    ...chrome(
      "promo",
      story.pick(["MOST READ THIS WEEK", "TRENDING IN COLD CHAIN"]),
      ...story.headlines(5),
    ),
    ...chrome(
      "contact",
      "SUPPLIER DIRECTORY",
      "Doors & curtains (14)",
      "Refrigerants (22)",
      "Racking (9)",
      "Temperature loggers (31)",
    ),
    ...chrome(
      "footer",
      "Cold Chain Bulletin is published ten times a year by Tundra Trade Media. ISSN 5550-0115",
      "Circulation audited: 7,114 (Jul–Jun)",
      "© Tundra Trade Media. Opinions of contributors are not those of the publisher, who accepts no liability for goods advertised.",
    ),
  ],
};
