import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A weekly paper in the west of Ireland, on an old publishing system. */
export const ballyvaneLeader: Template = {
  name: "ballyvane-leader",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "News | Sport | GAA | Farming | Deaths | Planning | Digital Edition"),
    ...chrome("event", story.pick(["Rain, 11°C, wind SW 24 km/h", "High tide Ballyvane: 06.14"])),
    ...chrome(
      "menu",
      `${story.when.weekday}, ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome("site-name", "The Ballyvane Leader", "Serving the barony since 1886"),
    ...story.title(),
    ...chrome("tools", "Text Size: A A A"),
    ...story.byline((name) => `Reporter: ${name}`),
    ...story.date((w) => `${w.dd} ${w.monthShort} ${w.year} ${w.clock}`),
    ...chrome("contact", `Email: news@ballyvaneleader.example`),
    ...story.body(
      [
        0.5,
        chrome(
          "ad",
          story.pick(["ADVERTISEMENT - CONTINUE READING BELOW", "Article continues below advert"]),
        ),
      ],
      ...(story.int(0, 1)
        ? ([[0.7, chrome("promo", `Also read: ${story.headline()}`)]] as const)
        : []),
    ),
    ...chrome("comment", "Be the first to comment"),
    ...chrome(
      "comment-form",
      "Register to read four stories a week for nothing",
      "Buy the e-paper of the Leader for €2.20 and read every page, notice and small ad from this week's edition.",
    ),
    ...chrome(
      "donation",
      "Local papers are closing all over the country. If you value having a reporter in the courthouse and at the county council, please buy a copy in your shop this Thursday. It is the best vote you can cast.",
    ),
    ...chrome(
      "related",
      story.pick(["This weeks' stories", "Also in this section"]),
      ...marked("» ", story.headlines(3)),
    ),
    ...chrome(
      "event",
      "Family notices",
      "Acknowledgements: the family of the late Nonie Hession wish to thank most sincerely all who sympathised with them.",
      "Submit a notice",
    ),
    ...chrome("promo", "Just in:"),
    ...story.repeat(3, () =>
      chrome("promo", `${story.int(8, 21)}:${story.int(10, 59)} ${story.headline()}`),
    ),
    ...chrome(
      "legal",
      "The Leader abides by the code of the Press Council. A reader who is unhappy with anything we have printed should write first to the editor at Market Street, Ballyvane.",
    ),
    ...chrome(
      "footer",
      "Privacy Policy",
      "Advertising terms and conditions",
      `© Ballyvane Printing Co. Ltd. ${story.when.year}`,
    ),
  ],
};
