import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Scottish island news site run by volunteers: ferry and weather strip, Gaelic switch, bank details in begging note, sponsor tiles. */
export const skelwickAndIslesToday: Template = {
  name: "skelwick-and-isles-today",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("tools", "Skip to main content", "A+ A-"),
    ...chrome("language", "English | Gàidhlig"),
    ...chrome(
      "ticker",
      story.pick([
        "FERRIES: 07.15 Skelwick sailing ON TIME",
        "FERRIES: amber alert, check before travel",
        "TIDES: HW 04.51 (3.9m) LW 11.02",
      ]),
    ),
    ...chrome("site-name", "Skelwick & Isles Today", "News with salt on it"),
    ...story.title(),
    ...story.byline((a) => `words and photo: ${a}`),
    ...story.date((w) => `${w.weekday} ${w.day} ${w.monthName}`),
    ...story.body([
      0.5,
      chrome(
        "sponsor",
        story.pick([
          "Skelwick Chandlery: rope, rum, royal mail",
          "This week's news is brought to you by Mac's Garage. MOTs while you wait, and you will wait.",
        ]),
      ),
    ]),
    ...chrome(
      "donation",
      "We are six volunteers and a shed. It costs us £310 a month to bring you this site and we do not take grants from anybody we might have to write about. If you can spare the price of a bacon roll, our sort code is by the till in the Co-op.",
    ),
    ...chrome("tags", "Posted in: Isles", "Tagged: sea, council, sheep"),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "comment",
      "2 thoughts on this",
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
      `${story.reader()} says:`,
      story.comment(),
      "Reply",
    ),
    ...chrome(
      "event",
      "COMING UP",
      "Fri: whist drive, hall, 7.30",
      "Sat: beach clean, bring gloves",
      "Sun: joint service, no piano",
    ),
    ...chrome("footer", "Webcam", "Found a lost dog?", "Site by Brìd's nephew"),
  ],
};
