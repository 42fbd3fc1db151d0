import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** An old Indian daily: updated and published lines, premium counts, topics and terms right after the last sentence. */
export const theSouthernGazetteer: Template = {
  name: "the-southern-gazetteer",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("menu", "e-Paper", "Premium", "Opinion", "Elections", "Sport", "Data", "Science"),
    ...chrome("login", "LOGIN", "Account", "Free Trial"),
    ...chrome("breadcrumb", "Home", "States", "South"),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "first-published",
      `Updated - ${story.when.monthName} ${story.when.dd}, ${story.when.year} ${story.when.clock} IST`,
    ),
    ...chrome("site-name", story.pick(["SALAIMEDU", "RANIPETTAH", "NEW CAPITAL"])),
    ...story.byline((author) => author),
    ...chrome("tools", "READ LATER", "PRINT", "Remove"),
    ...chrome(
      "photo-credit",
      story.pick([
        "Image for representation | Photo Credit: Special Arrangement",
        "A view of the site on Monday. | Photo Credit: B. Thilagar",
      ]),
    ),
    ...story.body(
      [0.35, chrome("related", "Also read", story.headline())],
      [0.7, story.pick([chrome("related", story.headline()), chrome("ad", "Advertisement"), []])],
    ),
    ...chrome(
      "first-published",
      `Published - ${story.when.monthName} ${story.when.dd}, ${story.when.year} ${story.when.clock} IST`,
    ),
    ...chrome(
      "tags",
      "Related Topics",
      "Tamil districts",
      "/",
      story.pick(["road accident", "fire", "college education"]),
    ),
    ...chrome("promo", "Top News Today"),
    ...chrome("related", ...marked("0 / 0 ", story.headlines(2))),
    ...chrome(
      "sponsor",
      "From our partner: a home within eleven minutes of the outer ring road. Possession next year.",
    ),
    ...chrome(
      "comment-form",
      "Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.",
    ),
    ...chrome(
      "legal",
      "We have migrated to a new commenting platform. If you are already a registered user and logged in, you may continue to engage with our articles. If you do not have an account please register and log in to post comments.",
    ),
    ...chrome(
      "footer",
      "Terms & conditions",
      "Institutional Subscriber",
      `Copyright© ${story.when.year}, SG PUBLISHING PVT LTD. or its affiliated companies.`,
    ),
  ],
};
