import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Health portal: medically reviewed line, sources fold, symptom checker, disclaimers. */
export const gdWellnessChartHealth: Template = {
  name: "gd-wellness-chart-health",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Conditions A–Z",
      "Symptom checker",
      "Medicines",
      "Pregnancy",
      "Living well",
      "Find a doctor",
    ),
    ...chrome("search", "Search conditions, drugs, doctors"),
    ...story.title(),
    ...story.byline((author) => `Written by ${author}`),
    ...chrome(
      "author-bio",
      `Medically reviewed by Dr ${story.pick(["Anjali Menon, MBBS, MD", "Kwabena Ofori, FRCP", "Leila Haddad, PharmD"])} on ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome(
      "reading-time",
      story.pick([`${story.int(3, 9)} min read`, `Read time: ${story.int(3, 9)} minutes`]),
    ),
    ...story.date(({ day, monthName, year }) => `Updated on ${monthName} ${day}, ${year}`),
    ...story.body(
      [0.35, chrome("ad", "Advertisement")],
      [0.6, chrome("poll", "Was this helpful?", `${story.int(20, 400)} people found this helpful`)],
    ),
    ...chrome(
      "legal",
      "This article is for general information and does not stand in for a consultation. Do not put off seeing a doctor because of something that you read here. In an emergency, ring your local number.",
    ),
    ...chrome(
      "first-published",
      "Sources",
      "How we reviewed this article",
      "Our experts read each page again every two years and update it when the evidence changes.",
      "Current version",
      `${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...chrome("related", "Read this next", ...story.headlines(3)),
    ...story.repeat(2, () =>
      chrome(
        "related",
        `${story.headline()}`,
        "Medically reviewed by Dr L. Haddad",
        `${story.teaser()}`,
      ),
    ),
    ...chrome(
      "newsletter",
      "Wellness Wire",
      "Get the weekly note on sleep, salt and sore knees",
      "We keep your address on our own machines and tell nobody about your knees.",
    ),
    ...chrome(
      "footer",
      "About",
      "Careers",
      "Advertise with us",
      "Advertising policy",
      "Do not sell my health data",
    ),
  ],
};
