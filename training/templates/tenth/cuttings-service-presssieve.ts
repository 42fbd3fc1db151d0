import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A press-cutting service's sheet: client, reach, ad value, keywords, licence text. */
export const cuttingsServicePresssieve: Template = {
  name: "cuttings-service-presssieve",
  language: "en",
  layout: { newline: "\r\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "site-name",
      story.pick(["PressSieve Media Monitoring", "PRESSSIEVE – DAILY CUTTINGS"]),
    ),
    ...chrome(
      "tools",
      `Cutting ${story.int(1, 12)} of ${story.int(13, 40)}`,
      "Client: Regional Utilities Board",
      `Keyword(s): ${story.pick(["water; council; safety", "transport AND strike", "brand mentions"])}`,
    ),
    ...chrome("site-name", "Source: The Ardle Observer (Main)"),
    ...chrome(
      "pager",
      `Page: ${story.int(1, 38)}`,
      `Edition: ${story.pick(["First", "City", "Late final"])}`,
    ),
    ...story.pick([
      chrome(
        "counter",
        `Circulation: ${story.int(12, 180)},${story.int(100, 999)}`,
        `Reach: ${story.int(100, 480)},000`,
        `AVE: £${story.int(300, 9900)}`,
        `Size: ${story.int(80, 900)} sq cm`,
        story.pick(["Sentiment: neutral", "Sentiment: mixed", "Tone: −1"]),
      ),
      [],
    ]),
    ...story.date(
      ({ weekday, day, monthName, year }) => `Date: ${weekday} ${day} ${monthName} ${year}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Byline: ${a}`),
    ...story.body(
      [
        story.int(43, 57) / 100,
        chrome(
          "tools",
          "Article continues on next page",
          `PressSieve cutting ref ${story.int(100000, 999999)}`,
        ),
      ],
      [
        story.int(68, 82) / 100,
        chrome(
          "photo-credit",
          story.pick(["[Picture removed for copyright reasons]", "Image: 4 col × 12 cm"]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      "Reproduced with the permission of the publisher under licence. You may make one paper copy. Further copying, including by e-mail, scanning or putting on an intranet, is not allowed without a licence of your own.",
    ),
    ...story.pick([chrome("related", "Also mentioned today", ...numbered(story.headlines(3))), []]),
    ...story.pick([
      chrome(
        "newsletter",
        story.pick([
          "To change your alert times or add a keyword, reply to this sheet or ring your account manager.",
          "Missed something? Ask for a retrospective search (charges apply).",
        ]),
      ),
      [],
    ]),
    ...chrome("contact", "Helpdesk 01632 960 900", "cuttings@presssieve.example"),
    ...chrome("footer", "PressSieve Ltd. Analysis, Insight, Clippings."),
  ],
};
