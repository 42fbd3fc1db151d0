import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** An Irish regional: rip.ie-like notices, GAA strips, podcast box, "journalism fund" note, premium tag, court photos. */
export const nfGalwayStrandTribune: Template = {
  name: "nf-galway-strand-tribune",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Strand Tribune",
      "News",
      "GAA",
      "Farming",
      "Death Notices",
      "Property",
      "Gaeilge",
    ),
    ...chrome(
      "sponsor",
      "Local Democracy scheme: this reporter's work is part-funded by a levy on broadcasters",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Garda stock image", "Pic: Hany Mulready"])),
    ...story.byline((a) => `Reporter: ${a}`),
    ...chrome(
      "contact",
      `${story.author.split(" ").join(".").toLowerCase()}@strandtribune.example`,
    ),
    ...story.date(({ day, monthShort, year, clock }) => `${day} ${monthShort} ${year} ${clock}`),
    ...story.body(
      [0.25, chrome("related", `READ NEXT: ${story.headline()}`)],
      [
        0.5,
        chrome(
          "podcast",
          `LISTEN: The Long Puck-Out, our weekly hurling podcast. Episode ${story.int(20, 99)} is out now wherever you get yours.`,
        ),
      ],
      [0.75, chrome("promo", story.headline())],
    ),
    ...chrome(
      "tags",
      "Keywords:",
      "council",
      "courts",
      story.pick(["Connemara", "ferry", "silage"]),
    ),
    ...chrome(
      "comment-form",
      "To comment, you need to be a registered reader. It's free, gratis and for nothing.",
    ),
    ...chrome("calendar", "Deaths: Mannion (Spiddal), Heneghan (Tuam), Joyce (Leenane)"),
    ...chrome(
      "related",
      "Local Notices",
      "Planning application for extension, Barna",
      "More Like This",
      ...story.headlines(3),
    ),
    ...chrome("app", "Download the Tribune app: page-turning edition from 5am every Wednesday"),
    ...chrome(
      "footer",
      `Strand Tribune, 12 Long Walk. Tel: 091 555 ${story.int(100, 999)}`,
      "Press Council complaints",
      "Web Terms",
    ),
  ],
};
