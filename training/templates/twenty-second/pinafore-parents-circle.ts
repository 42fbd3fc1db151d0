import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A parenting and lifestyle site: expert-checked lines, ages, forum threads, shopping. */
export const pinaforeParentsCircle: Template = {
  name: "pinafore-parents-circle",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Pregnancy", "Baby", "School years", "Forum", "Names"),
    ...chrome("breadcrumb", story.pick(["Family life → Money", "School years → Reading"])),
    ...chrome("legal", story.pick(["Checked by a health visitor", "Fact checked by our team"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Written by ${author}`),
    ...story.date((when) => `Last modified on ${when.day} ${when.monthName} ${when.year}`),
    ...chrome("share", "Pin", "Share", "Send to partner"),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["READ MORE: ", "Next read: ", "Parents also loved: "]) + story.headline(),
        ),
      ],
      [0.55, chrome("ad", "Continues below…")],
      [
        story.pick([0.75, 0.8, 0.9]),
        chrome(
          "newsletter",
          story.pick([
            "How old is your little one? Tell us and we will send tips that fit.",
            "Pop your due date in for week-by-week emails.",
          ]),
          "Due date (dd/mm/yyyy)",
          "Subscribe",
        ),
      ],
    ),
    ...chrome("comment", story.pick(["From the forum", "Chat about this"])),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), `${story.int(1, 60)} replies`),
    ),
    ...chrome(
      "related",
      story.pick(["Top picks for you", "What to read next"]),
      ...story.headlines(4),
    ),
    ...chrome(
      "sponsor",
      "Paid partnership",
      story.pick(["Win a year's supply of nappies", "Try our partner's bedtime lamp"]),
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} is a mother of three, a lapsed swimmer and our features editor. She joined after ten years on women's weeklies.`,
        )),
    ...chrome(
      "legal",
      "The advice here is general and does not replace that of your doctor or midwife.",
    ),
    ...chrome("app", "Get the free Circle app"),
    ...chrome("footer", "Meet the team", "Privacy settings", "Competition terms"),
  ],
};
