import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Australian rural weekly: subscriber gate, property and saleyard boxes, "first published" note, sister papers. */
export const gdWaggaCreekGrazier: Template = {
  name: "gd-wagga-creek-grazier",
  language: "en",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Home",
      "Beef",
      "Sheep",
      "Cropping",
      "Machinery",
      "Saleyards",
      "Property",
      "Weather",
      "Classifieds",
      "Farms for sale",
    ),
    ...chrome("paywall", story.pick(["Exclusive", "Subscriber"])),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(
      ({ clock, day, monthName, year }) =>
        `Updated ${monthName} ${day} ${year} - ${clock}am, first published 5:00am`,
    ),
    ...chrome("photo-credit", story.pick(["Picture supplied", "Picture by Leanne Tregear"])),
    ...chrome("tools", "Save", "Copy", "Share"),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          "Create a free account to save this article and come back to it in the header yards.",
        ),
      ],
      [0.45, chrome("related", "READ MORE:", ...story.headlines(2))],
      [
        0.7,
        chrome(
          "newsletter",
          `Sign up for our ${story.pick(["Country Desk", "Yard Talk", "Weather Eye"])} newsletter.`,
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      `${story.author}`,
      story.pick(["Livestock editor", "Cadet journalist, Dubbo", "National rural property writer"]),
      "Grew up on a sheep place near Trangie and still can't back a trailer. Got a yarn? Ring 02 5550 0148.",
    ),
    ...chrome(
      "related",
      `More from ${story.pick(["Beef", "News", "Saleyards"])}`,
      ...story.headlines(3),
    ),
    ...chrome(
      "tools",
      "Saleyard snapshot",
      `Medium trade steers to ${story.int(310, 420)}c`,
      `Heavy lambs to $${story.int(170, 290)}`,
      `Mutton ${story.int(280, 480)}c`,
    ),
    ...chrome(
      "newsletter",
      "Pick your letters",
      "The daily: rural headlines at 6am",
      "The weekender: recipes and clearing sales",
    ),
    ...chrome(
      "related",
      "Grieving for your old local paper? Visit our sister mastheads: Riverina Plainsman, Monaro Recorder, Mallee Bulletin",
    ),
    ...chrome(
      "footer",
      "Help centre",
      "Working with us",
      "Advertise with us",
      "Conditions of use",
      "We acknowledge the traditional custodians of the country on which we farm and report.",
    ),
  ],
};
