import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { within } from "./extras.ts";

/** An agency's page as a print-out: indented story, lone dated headlines within. */
export const islesPressAgency: Template = {
  name: "isles-press-agency",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "- " },
  compose(story) {
    return [
      chrome("site-name", "ISLES PRESS AGENCY", "Client service"),
      chrome("menu", "Top news / Politics / Economy / Sport / Pictures"),
      story.date((w) => `${w.dd}-${w.mm}-${w.year} ${w.clock}`),
      story.title((t) => t),
      within(
        story,
        [
          story.int(25, 40) / 100,
          chrome("promo", `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`),
        ],
        [
          story.int(60, 80) / 100,
          chrome("promo", `${story.int(10, 23)}:${story.int(10, 59)} ${story.headline()}`),
        ],
      ),
      story.byline((a) => `(${a}/ipa)`),
      chrome("related", "Previous reports", ...marked("* ", story.headlines(3))),
      chrome(
        "legal",
        "Any use of the agency's material without a link to its source is forbidden. The text may not be stored in retrieval systems.",
      ),
      chrome("contact", "Desk: desk@islespress.example, tel. 01632 960 700"),
    ].flat();
  },
};
