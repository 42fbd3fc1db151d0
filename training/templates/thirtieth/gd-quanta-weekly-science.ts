import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Science news magazine: journal reference, DOI, topics, explore more, citation and copyright paragraph. */
export const gdQuantaWeeklyScience: Template = {
  name: "gd-quanta-weekly-science",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Physics",
      "Earth",
      "Astronomy & Space",
      "Chemistry",
      "Biology",
      "Medicine",
      "Other",
    ),
    ...story.date(({ day, monthName, year }) => `${monthName} ${day}, ${year}`),
    ...chrome(
      "breadcrumb",
      `${story.pick(["Earth", "Biology"])} - ${story.pick(["Environment", "Ecology"])}`,
    ),
    ...story.title(),
    ...story.byline((author) => `by ${author}`),
    ...chrome("author-bio", `edited by ${story.reader()}, read by two tired people`),
    ...chrome(
      "tools",
      "How we checked this",
      `Read against our house rules: ${story.pick(["peer-reviewed source, figures checked", "preprint, treat with care"])}, proofread twice.`,
    ),
    ...chrome("reading-time", `${story.int(3, 6)} min read`),
    ...chrome(
      "photo-credit",
      story.pick([
        "Credit: CC0 public domain",
        "Field station at dusk. Credit: R. Ansbach",
        "Illustration, not to scale",
      ]),
    ),
    ...story.body([
      0.5,
      chrome(
        "newsletter",
        "One finding a day, told in ninety words, for people who read on the tram.",
        "Subscribe",
      ),
    ]),
    ...chrome(
      "first-published",
      "More information:",
      `${story.pick(["Ansbach R. et al, Slow soils, Letters in Field Ecology", "Okoro T. and Lind P., A year of silence, Proceedings of Listening"])} (${story.when.year}). DOI: 10.0000/lfe.${story.when.year}.${story.int(1000, 9999)}`,
    ),
    ...chrome("first-published", "Journal information: Letters in Field Ecology"),
    ...chrome(
      "legal",
      `Citation: ${story.titleText} (${story.when.year}, ${story.when.monthName} ${story.when.day}) retrieved ${story.when.day} ${story.when.monthName} ${story.when.year}`,
      "The text belongs to the magazine. You may print it for study or for a class; for anything further please ask. Nothing in it is advice.",
    ),
    ...chrome("related", "Explore further", `${story.headline()}`),
    ...chrome("counter", `${story.int(1, 300)} shares`, "Feedback to editors"),
    ...chrome("related", "Related Stories", ...story.headlines(4)),
    ...chrome(
      "comment-form",
      "Spotted a slip?",
      "Tell us about misspelt moons, wrong units and dead links here. Anything else goes by the ordinary post-box.",
      "An editor reads every note and answers some.",
    ),
    ...chrome(
      "newsletter",
      "Send this to a colleague",
      "Your address tells them who it came from; we forget both as soon as it has gone.",
    ),
  ],
};
