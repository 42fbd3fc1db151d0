import { chrome, marked } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A village magazine put online: hall bookings, flower rota, adverts from tradesmen, editor's deadline, hit counter. */
export const nfSaintBrannocParishMag: Template = {
  name: "nf-saint-brannoc-parish-mag",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Brannoc Beacon – village news since 1971"),
    ...chrome(
      "menu",
      "Home Page",
      "Diary Dates",
      "Church Rotas",
      "Gardening Club",
      "Parish Council Minutes",
      "Small Ads",
      "Guestbook",
    ),
    ...chrome("counter", `You are visitor number ${story.int(10000, 99999)}`),
    ...story.title(),
    ...story.byline((a) => `from ${a}`),
    ...story.date(({ monthName, year }) => `${monthName} ${year} issue`),
    ...story.standfirst(),
    ...story.body([
      0.6,
      chrome("ad", `CHIMNEYS SWEPT. Brush and vac, no mess. Ken, 01598 555${story.int(100, 999)}`),
    ]),
    ...chrome(
      "calendar",
      "DIARY",
      "1st Tues – WI, hall, 7.30 (bring a jug)",
      "2nd Weds – Mobile library, Cross Park, 10.15–10.40",
      "Every Fri – Short mat bowls",
    ),
    ...chrome("event", "Flower rota: 5th Mrs Tapp, 12th nobody, 19th Mrs Tapp"),
    ...chrome(
      "ad",
      "Log splitting by the hour",
      "Ironing collected. Ring Bev.",
      "Holiday cottage, sleeps 4, dog welcome, no hens",
    ),
    ...chrome(
      "contact",
      "Copy for the next Beacon to the Editor by the 18th please, typed if you can. Late items will go in the porch.",
    ),
    ...chrome("related", "Also in this issue", ...marked("> ", story.headlines(4))),
    ...chrome(
      "footer",
      "Printed by Tarka Copy, 420 copies, 60p",
      "Webmaster: Nigel",
      `Last updated ${story.when.dd}/${story.when.mm}/${story.when.year}`,
      "Best viewed at 1024 x 768",
    ),
  ],
};
