import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A South African community paper: membership line, alerts by WhatsApp, also-read inserts, loadshedding strip. */
export const umhlangaRidgeMercuryLite: Template = {
  name: "umhlanga-ridge-mercury-lite",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick(["Loadshedding: suspended", "Stage 2 from 16:00", "Dam levels: 94%"]),
    ),
    ...chrome("menu", "News", "Crime", "Schools", "Lifestyle", "Smalls", "Digital edition"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("reading-time", `${story.int(1, 4)} minute read`),
    ...story.byline(),
    ...story.date(({ monthName, day, year }) => `${monthName} ${day}, ${year}`),
    ...chrome("photo-credit", story.pick(["Photo: Supplied", "Picture: Thabo Nel"])),
    ...story.body(
      [0.4, chrome("promo", `Also read: ${story.headline()}`)],
      [
        0.8,
        chrome(
          "follow",
          story.pick([
            "Stay in the loop: follow our WhatsApp channel",
            "Get news straight to your phone. Send NEWS to 060 555 0133",
          ]),
        ),
      ],
    ),
    ...chrome(
      "app",
      "HAVE YOUR SAY",
      "Tell us on Facebook what you think, or put the Mercury Lite app on your phone: it is free and it knows your street.",
    ),
    ...chrome("tags", story.pick(["community", "soccer", "crime"]), "Umhlanga Ridge"),
    ...chrome(
      "related",
      "Related Articles",
      ...story
        .repeat(3, () => chrome("related", story.headline(), `${story.int(1, 6)} days ago`))
        .map((line) => line.text),
    ),
    ...chrome(
      "promo",
      "Latest specials",
      story.pick(["Butchery catalogue: valid until Sunday", "Month-end hardware deals"]),
    ),
    ...chrome(
      "footer",
      "Staff",
      "Privacy policy",
      "Press code and ombud",
      "Advertise",
      `© Copyright ${story.when.year}`,
    ),
  ],
};
