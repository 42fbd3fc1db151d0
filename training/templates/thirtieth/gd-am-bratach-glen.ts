import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Scottish community newspaper of an island parish: ferry status, tides, Gaelic labels, shop hours. */
export const gdAmBratachGlen: Template = {
  name: "gd-am-bratach-glen",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "An Seòl — voice of the west parish"),
    ...chrome(
      "menu",
      "Naidheachdan / News",
      "Ferry",
      "Tides",
      "Crofting",
      "Letters",
      "Back issues",
    ),
    ...chrome(
      "tools",
      `Ferry: ${story.pick(["sailing normally", "amber, check before travel", "15:40 cancelled, swell"])}`,
      `High water ${story.int(1, 11)}.${story.int(10, 59)}`,
    ),
    ...story.title(),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...story.byline((author) => `words by ${author}`),
    ...story.body([
      0.5,
      chrome("photo-credit", story.pick(["Dealbh: Mórag Nic an t-Saoir", "Photo by a reader"])),
    ]),
    ...(story.int(0, 1) === 1
      ? chrome(
          "donation",
          "An Seòl is put together by nine volunteers round a kitchen table. Ink is dear. If you liked this, a pound in the tin at the Co-op keeps us going until the next issue.",
        )
      : []),
    ...chrome("related", "From this issue", ...marked("– ", story.headlines(3))),
    ...chrome("related", "An t-seann naidheachd / From the archive", `${story.headline()}`),
    ...chrome(
      "calendar",
      "What's on in the hall",
      "Mon: carpet bowls 7.30",
      "Wed: Gaelic for the terrified",
      "Fri: ceilidh, bring a plate",
    ),
    ...chrome(
      "contact",
      "Copy date for the next issue is the 20th. Put letters through the door at 3 Pier Road or send them to the usual address.",
    ),
    ...chrome(
      "footer",
      "Registered Scottish charity. Views are the writers' own, especially in the Letters.",
    ),
  ],
};
