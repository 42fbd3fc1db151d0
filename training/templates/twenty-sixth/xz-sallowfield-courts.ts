import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A town title where court lists are the story and 'in court today' boxes are chrome. */
export const xzSallowfieldCourts: Template = {
  name: "xz-sallowfield-courts",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Latest",
      "Crime",
      "Courts",
      "Traffic",
      "What's on",
      "Death notices",
      "Business directory",
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "ticker",
          "TRAFFIC",
          story.pick([
            "A64: Slow eastbound",
            "Mill Row closed until Friday",
            "No problems reported",
          ]),
          "Fuel: 141.9p",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `${w.day} ${w.monthName}`),
    ...story.byline((author) => `Exclusive by ${author}`),
    ...chrome("follow", "Follow the Sallowfield Star", "on Google", "on WhatsApp"),
    ...story.body(
      [0.2, chrome("ad", "ADVERTISEMENT")],
      [0.35, chrome("promo", story.headline())],
      [0.55, chrome("ad", "ADVERTISEMENT")],
      [0.75, chrome("promo", `MORE: ${story.headline()}`, story.headline())],
    ),
    ...(story.int(0, 3) > 0
      ? chrome(
          "legal",
          "We report on courts because justice should be seen. Names and addresses are taken from the court register. If you believe that a report is wrong, write to the editor with the date of the hearing.",
        )
      : []),
    ...chrome(
      "related",
      "In court today",
      "Court 1: 10am, sentencing",
      "Court 2: 10am, traffic list",
      "Court 3: 2pm, youth (no press)",
    ),
    ...chrome("tags", "Sallowfield Magistrates", "Courts"),
    ...chrome("comment", "Comments for this article are closed."),
    ...story.repeat(story.int(4, 6), () => chrome("related", story.headline())),
    ...chrome("footer", "Terms", "Privacy", "Ipsa regulated", "Advertise with us"),
  ],
};
