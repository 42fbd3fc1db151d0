import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A village magazine on the web: notices in prose about the hall, the choir and the drains around the article. */
export const saltmarshParishPages: Template = {
  name: "saltmarsh-parish-pages",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "The Saltmarsh Parish Pages",
      "Serving Upper Saltmarsh, Lower Saltmarsh and The Bit In Between",
    ),
    ...chrome("menu", "Front page", "Diary", "Clubs", "Small ads", "Planning", "Old numbers"),
    ...chrome(
      "event",
      story.pick([
        "The drains in Church Lane will be jetted on Monday. Please move your cars, and do not be alarmed by the noise.",
        "Choir practice is at half past seven, not seven, until Derek's hip is better.",
      ]),
    ),
    ...story.title(),
    ...story.byline((author) => `from ${author}`),
    ...story.date(
      ({ weekday, day, monthName, year }) => `${weekday} the ${day} of ${monthName} ${year}`,
    ),
    ...story.standfirst(),
    ...story.body([
      0.5,
      chrome(
        "event",
        story.pick([
          "A reminder that the hall committee meets on the first Tuesday. There will be an election of officers, so nobody is expected to come.",
          "Lost: a green trug, of no value to anyone else. Found: a tortoise, in good spirits. Apply to the shop for both.",
        ]),
      ),
    ]),
    ...chrome(
      "calendar",
      "In the diary",
      "Coffee morning, village hall, 10.30 to noon. All welcome. Gluten-free by arrangement with Pru.",
      "Bell ringers' outing. The coach leaves the green at eight sharp and will not wait for the tenor.",
      "Mobile library, by the pump, 2.15 to 2.40.",
    ),
    ...chrome(
      "ad",
      "Small ads",
      "Piano, upright, sound. Free to anyone with four strong friends.",
      "Logs, seasoned, by the load or half load. Ring after six.",
      "Wanted: somebody to sit with my mother on Thursdays while I go to Italian.",
    ),
    ...chrome(
      "sponsor",
      "This month's pages are paid for by Tapp & Daughter, chimney sweeps, who have asked us to say that it is later than you think.",
    ),
    ...chrome(
      "contact",
      "Copy for the next number should reach the editor by the 20th. Handwriting is accepted if it is legible; verse is accepted if it is short.",
    ),
    ...chrome(
      "legal",
      "The views printed here are those of the people who sent them in. The editor reserves the right to shorten, correct and, where necessary, lose them.",
    ),
    ...chrome("counter", `You are visitor number ${story.int(20000, 99000)}.`),
  ],
};
