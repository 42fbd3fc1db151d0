import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A bilingual Welsh community site: grants note, volunteers' appeal, language row, sister story in full sentences. */
export const newyddionYCwm: Template = {
  name: "newyddion-y-cwm",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("language", "Cymraeg", "English"),
    ...chrome("site-name", "Y Cwm Newyddion | Valley News"),
    ...chrome("menu", "News / Newyddion", "Chapel", "Rugby", "What's on"),
    ...story.title(),
    ...story.byline((author) => author),
    ...story.date(({ day, monthName, year }) => `${day} ${monthName} ${year}`),
    ...chrome(
      "donation",
      story.pick([
        "For the price of a cup of coffee a month you can help us create an independent, not-for-profit, valley news service by the people of the valley, for the people of the valley.",
        "We've no owner in London and no printing press. We have a kettle. Please help us keep it on.",
      ]),
    ),
    ...story.body([
      0.5,
      story.pick([
        chrome("teaser", story.headline(), story.teaser()),
        chrome("ad", "Advertisement"),
      ]),
    ]),
    ...chrome("donation", "Support our work today", "Share this"),
    ...chrome(
      "sponsor",
      "Our court reporting is funded by the public interest scheme, which has no say in what we write, and has never asked.",
    ),
    ...chrome("related", ...story.headlines(3)),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "newsletter",
      "Our Notifications",
      "Get all our latest updates straight to your inbox: Daily, Weekly, or only when it snows.",
    ),
    ...chrome(
      "comment",
      story.reader(),
      `${story.int(1, 9)} days ago`,
      story.comment(),
      "Report this comment",
    ),
    ...chrome("tags", "Penmarrick", "Hospice"),
    ...chrome("footer", "About", "Complaints", "Privacy", "Terms & Conditions"),
  ],
};
