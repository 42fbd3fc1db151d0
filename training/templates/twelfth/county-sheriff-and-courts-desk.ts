import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A one-man crime site in the American south: presumption of innocence in prose before and after a short report. */
export const countySheriffAndCourtsDesk: Template = {
  name: "county-sheriff-and-courts-desk",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Pinal Vista Blotter"),
    ...chrome("menu", "Arrests", "Crashes", "Fires", "Missing", "Tip Line"),
    ...chrome(
      "legal",
      story.pick([
        "All persons are presumed innocent until proven guilty in a court of law. Mugshots are removed on request once charges are dropped, at no cost.",
        "This page is not affiliated with any agency.",
      ]),
    ),
    ...story.title(),
    ...story.date(({ mm, dd, year, clock }) => `${mm}/${dd}/${year} ${clock}`),
    ...story.byline((author) => `Reported by ${author}`),
    ...chrome("ad", "Bail bonds, 24 hours, se habla español"),
    ...story.body([
      0.6,
      story.pick([
        chrome("promo", story.headline()),
        chrome("donation", "Scanner fees are due on the 15th. Chip in."),
      ]),
    ]),
    ...chrome(
      "legal",
      "The information above was given by law enforcement or court records and hasn't been independently confirmed unless it says so.",
    ),
    ...chrome(
      "donation",
      "I do this alone, after my shift. If it ever helped you find a dog, a cousin or a way round a wreck, there's a jar at the link.",
    ),
    ...chrome(
      "author-bio",
      "Twenty-two years a dispatcher, nine a reporter. He sleeps when it rains.",
    ),
    ...chrome("related", "Yesterday on the Blotter", ...story.headlines(4)),
    ...chrome("comment", story.reader(), story.comment(), "Like · Reply · 3h"),
    ...chrome("tags", "#sheriff", "#county"),
    ...chrome("footer", "Terms", "Take-down requests", "DM for merch"),
  ],
};
