import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A New Zealand news portal: ad feedback labels, te reo headings, support letter, "also read" lines, quiz, sharesies of topics. */
export const waitoroPostNz: Template = {
  name: "waitoro-post-nz",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Pānui",
      "Home",
      "National",
      "Climate",
      "Hauora",
      "Business",
      "Sport",
      "Puzzles",
      "Death notices",
    ),
    ...chrome("language", "Read this in te reo Māori"),
    ...story.title(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.monthName} ${w.day}, ${w.year} •${w.clock}`),
    ...chrome("share", "Share", "Save", "Gift this story"),
    ...chrome("photo-credit", "Waitoro Post", story.teaser()),
    ...story.body(
      [0.2, chrome("ad", "Ad Feedback")],
      [0.35, chrome("promo", story.headline())],
      [
        0.55,
        chrome(
          "donation",
          "He waka eke noa. We're all in this together, and it takes all of us to keep local reporters on the beat. From $1 a week you can help us turn up at the council, the court and the A&P show. Become a supporter today.",
        ),
      ],
      [0.75, chrome("promo", "ALSO READ", `* ${story.headline()}`, `* ${story.headline()}`)],
    ),
    ...chrome(
      "poll",
      "Daily quiz",
      "Which bird was named Bird of the Year in 2018?",
      "How did you score? 7/15",
      "Play more quizzes",
    ),
    ...chrome("related", "From around the motu", ...story.headlines(5)),
    ...chrome("sponsor", "Public interest journalism funded through Local Voices Aotearoa"),
    ...chrome(
      "footer",
      "Contact us: newstips",
      "0800 555 014",
      "Media Council complaints",
      `© ${story.when.year} Waitoro Post Limited`,
    ),
  ],
};
