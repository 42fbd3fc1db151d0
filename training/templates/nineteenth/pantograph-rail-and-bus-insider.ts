import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A trade title for transport: white papers, jobs, awards and vendor lines among the paragraphs, CRLF. */
export const pantographRailAndBusInsider: Template = {
  name: "pantograph-rail-and-bus-insider",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "Pantograph"),
    ...chrome("menu", "News", "Fleet", "Infrastructure", "Suppliers", "Jobs", "Events"),
    ...chrome("breadcrumb", story.pick(["Home » Infrastructure", "Home » Policy » UK"])),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `${dd}.${mm}.${year}`),
    ...story.byline((a) => `Posted by ${a}`),
    ...story.standfirst(),
    ...story.body(
      [
        story.int(10, 45) / 100,
        story.pick([
          chrome(
            "promo",
            "White paper: Five steps to predictive door maintenance (registration required)",
          ),
          chrome("sponsor", "In association with Kettwig Sealing Systems"),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "event",
            "Entries are open for the Pantograph Awards. The closing date is 31 October and judging is independent.",
            "Enter now",
          ),
          chrome("promo", "Job of the week: Senior Signalling Engineer, Leeds, £58,000"),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome("related", "Related stories:", ...marked("» ", story.headlines(2))),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Subscribe to the weekly digest. It goes to 14,000 people who run trains and buses.",
          ),
          chrome("teaser", story.teaser()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("photo-credit", "Image: Corve Lighting"),
          chrome("tools", "Download this article as a PDF"),
          chrome("poll", "Reader survey: what keeps your depot awake?"),
        ]),
      ],
    ),
    ...chrome("tags", "Filed under", story.pick(["Depot", "Ticketing", "Signalling"])),
    ...chrome("related", "From the directory", "Brandau Logistics", "Corve Lighting Ltd"),
    ...chrome(
      "related",
      "Latest issue",
      "In this month's magazine: tram-trains, door seals and the trouble with bikes",
      "Read the digital edition",
    ),
    ...chrome("comment", "No comments yet. Be the first to comment.", "Comment form is loading…"),
    ...chrome(
      "event",
      "Events",
      "14-16 Oct: Depot Expo, Leipzig",
      "3 Nov: Accessible Stations, London",
    ),
    ...chrome(
      "newsletter",
      "Name",
      "Company",
      "Job title",
      "I would like to hear from third parties",
    ),
    ...chrome("footer", "Media pack", "Terms", `${story.when.year} Pantograph Media BV`),
  ],
};
