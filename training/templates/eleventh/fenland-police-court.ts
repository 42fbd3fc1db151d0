import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Court and crime reporting service: legal notes, reader helplines, other cases listed by court. */
export const fenlandPoliceCourt: Template = {
  name: "fenland-police-court",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Docket"),
    ...chrome("menu", "Crown", "Magistrates", "Inquests", "Appeals"),
    ...chrome("search", "Look somebody up"),
    ...story.title(),
    ...story.byline((a) => `${a}`),
    ...story.date(({ day, monthName, year }) => `Sitting of ${day} ${monthName} ${year}`),
    ...story.standfirst(),
    ...story.body([
      0.55,
      chrome(
        "promo",
        story.pick(["Heard the same day", "In court two", "From last term"]),
        story.headline(),
      ),
    ]),
    ...chrome(
      "legal",
      "Reports are written from open court. Where an order forbids a name we leave it out, and we ask those who leave remarks elsewhere to do likewise, as it is they and not we who would answer for it.",
    ),
    ...chrome(
      "contact",
      "If any of this is close to home, there are people who will listen at any hour. Their numbers are kept on our help page.",
    ),
    ...chrome(
      "related",
      "Ipswich",
      ...story.headlines(2),
      "Norwich",
      ...story.headlines(2),
      "King's Lynn",
      story.headline(),
    ),
    ...chrome("login", "Solicitors: come in this way"),
    ...chrome("footer", "Docket Reporting Ltd", "Request removal of a report"),
  ],
};
