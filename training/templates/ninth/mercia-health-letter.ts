import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A health news service: medically reviewed notes, disclaimers in the middle, symptom links, ads. */
export const merciaHealthLetter: Template = {
  name: "mercia-health-letter",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("breadcrumb", story.pick(["Health A–Z > News", "News > Policy > Hospitals"])),
    ...(story.int(1, 4) > 1
      ? chrome(
          "sponsor",
          "Checked for accuracy by two clinicians. We take no money from makers of medicines.",
        )
      : []),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Written by ${a}`),
    ...story.date((w) => `on ${w.monthName} ${w.day}, ${w.year}`),
    ...chrome("share", "Share on Pinterest", "Was this article helpful? YesNo"),
    ...story.body(
      [0.22, chrome("related", "What to read next", ...story.headlines(2))],
      [
        0.5,
        chrome(
          "legal",
          "This page is for information. It cannot take the place of a doctor who knows you. In an emergency call your local number at once.",
        ),
      ],
      [
        0.75,
        chrome(
          "newsletter",
          "The Mercia Letter: health, without the fuss. Sent on Tuesdays to 300,000 people.",
          "We do not share your address. See how we use it.",
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      "Written by",
      story.author,
      "Edited by",
      "Tess Varga",
      "Medically reviewed by",
      "Dr Kwame Sills",
      "How we reviewed this article: our team reads each page again every two years.",
    ),
    ...chrome("tags", "Related terms: cancer, letters, appointments, carers"),
    ...chrome("counter", `${story.int(1, 90)} people found this useful`),
    ...chrome(
      "ad",
      "ADVERTISEMENT",
      story.pick(["Hearing test at home", "Try our stairlift calculator"]),
    ),
    ...chrome(
      "comment",
      "Experiences from readers",
      `${story.reader()}, ${story.int(31, 77)}`,
      story.comment(),
    ),
    ...chrome(
      "consent",
      "Your choices about health data",
      "We ask before we use what you read here for anything but showing you the page. You may withdraw your consent at any time, in settings.",
      "Confirm my choices",
    ),
    ...chrome("related", ...story.headlines(4)),
    ...chrome("footer", "About Mercia", "Editorial process", "Ad policy", "Contact"),
  ],
};
