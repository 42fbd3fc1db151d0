import { chrome } from "../../../training/templates/line.ts";
import type { Template } from "../../../training/templates/template.ts";

/** A health portal: medically reviewed lines, table of contents, "was this helpful", ad labels, symptom links, disclaimers in prose. */
export const nfPulsebeatHealthNews: Template = {
  name: "nf-pulsebeat-health-news",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "PulseBeat",
      "Conditions",
      "Drugs & Supplements",
      "Well-Being",
      "Find a Doctor",
      "Subscribe",
      "Log In",
    ),
    ...chrome("breadcrumb", `Health News › ${story.pick(["Heart", "Sleep", "Food"])}`),
    ...story.title(),
    ...chrome(
      "author-bio",
      `Medically reviewed by ${story.pick(["Dr L. Okonjo, MD", "Hal Brice, PharmD"])} — `,
    ),
    ...story.byline((a) => `Written by ${a}`),
    ...story.date(({ monthName, day, year }) => `on ${monthName} ${day}, ${year}`),
    ...chrome("reading-time", `${story.int(3, 9)} min read`),
    ...chrome(
      "tools",
      "In this article",
      "How it began",
      "What to know",
      "Takeaway",
      "Text size A A A",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "ADVERTISEMENT")],
      [
        0.4,
        chrome(
          "newsletter",
          "HEALTHLINES NEWSLETTER",
          "Feel better in your inbox",
          "Our sleep letter is written by people who don't. Twice a week.",
          "ENTER YOUR EMAIL",
          "Your privacy is important to us",
        ),
      ],
      [0.65, chrome("related", `RELATED: ${story.headline()}`)],
      [
        0.8,
        chrome("ad", "ADVERTISEMENT", `Ask a licensed clinician online from $${story.int(19, 49)}`),
      ],
    ),
    ...chrome("poll", "Was this article helpful?", "Yes", "No", "Thanks for your feedback!"),
    ...chrome(
      "legal",
      "PulseBeat does not provide medical advice, diagnosis or treatment. What you read here is no reason to put off a visit to a doctor, and in an emergency you should call your local number at once.",
    ),
    ...chrome(
      "related",
      "READ THIS NEXT",
      ...story
        .repeat(3, () =>
          chrome(
            "related",
            story.headline(),
            `By ${story.pick(["Nora Vint", "Sam Ekholm"])}`,
            story.teaser(),
            "READ MORE",
          ),
        )
        .map((l) => l.text),
    ),
    ...chrome(
      "sponsor",
      `© ${story.when.year} PulseBeat, a Redwell Ventures property. The information on this page is not sponsored; the boxes beside it are.`,
    ),
    ...chrome(
      "footer",
      "Advertise With Us",
      "Your Privacy Choices",
      "Content Integrity",
      "Newsletters",
    ),
  ],
};
