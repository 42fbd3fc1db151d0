import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A civic campaign site with news: numbered petitions, documents, minutes, donor counters. */
export const sallowPlanningWatch: Template = {
  name: "sallow-planning-watch",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Sallow Planning Watch"),
    ...chrome("counter", `${story.int(400, 3000)} signatures`, `Goal: 5,000`),
    ...chrome("menu", "Applications", "Map", "Minutes", "Who we are"),
    ...chrome("breadcrumb", `Home / Updates / Update no. ${story.int(9, 60)}`),
    ...story.title(),
    ...story.date((w) => `Posted on ${w.year}/${w.mm}/${w.dd}`),
    ...story.byline((a) => `reported by ${a}`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("donation", "Fighting fund: £9,200 of £30,000", "Give £10", "Give £25")],
      [0.6, chrome("related", story.headline(), story.headline())],
    ),
    ...(story.int(1, 4) > 1 ? chrome("tools", "Download as PDF (214 KB)", "Large print") : []),
    ...chrome("share", "Tell your street", "Print a poster"),
    ...chrome("tags", "planning", "appeals", "wetlands"),
    ...chrome("author-bio", `${story.author} lives within earshot and declares an interest.`),
    ...chrome(
      "comment",
      "Letters received",
      `${story.comment()} (${story.reader()})`,
      `${story.comment()} (${story.reader()})`,
    ),
    ...chrome(
      "newsletter",
      "We send a bulletin before each committee. It tells you the date, the room and how long you may speak, which is three minutes.",
      "Your e-mail",
      "Keep me posted",
    ),
    ...chrome("promo", "Recent updates", ...story.headlines(4)),
    ...chrome(
      "legal",
      "Promoted by a group of residents, who are not a political party. We publish documents that are open to the public and will correct errors at once if they are shown to us.",
    ),
    ...chrome("consent", "No cookies here. Really."),
  ],
};
