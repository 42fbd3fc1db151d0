import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A health portal: medically reviewed by, sources collapsed, disclaimer prose, related conditions, quiz. */
export const marigoldSymptomDesk: Template = {
  name: "marigold-symptom-desk",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Conditions", "Wellness", "Tools", "Find a doctor", "Sign in"),
    ...chrome(
      "breadcrumb",
      `Health A–Z » ${story.pick(["Joints and bones", "Everyday health", "Mind"])}`,
    ),
    ...story.title(),
    ...chrome(
      "author-bio",
      `Medically reviewed by ${story.pick(["Dr Olaf Petrenko, MD", "Dr Hana Mwale"])}, on ${story.when.monthName} ${story.when.day}, ${story.when.year}`,
    ),
    ...story.byline((author) => `Written by ${author}`),
    ...story.date(({ year, day, monthName }) => `Updated ${monthName} ${day}, ${year}`),
    ...chrome("reading-time", `${story.int(3, 9)} min read`),
    ...chrome(
      "menu",
      "In this article",
      story.pick(["Overview", "What to know"]),
      "When to get help",
      "Outlook",
      "Sources",
    ),
    ...story.standfirst(),
    ...story.body(
      [0.2, chrome("ad", "Advertisement")],
      [0.5, chrome("ad", "ADVERTISEMENT", "CONTINUE READING BELOW")],
      [
        0.7,
        chrome(
          "promo",
          story.pick([
            "Quiz: how strong are your bones?",
            "Slideshow: 9 exercises you can do at your desk",
          ]),
        ),
      ],
    ),
    ...chrome(
      "legal",
      story.pick([
        "This page is for information only and is not a substitute for advice from a professional. If you think that you may have an emergency, call your local number at once. Never put off seeing a doctor because of something that you have read here.",
        "Marigold does not provide medical advice, diagnosis or treatment.",
      ]),
    ),
    ...chrome(
      "tools",
      "Show sources",
      "How we review our content",
      "Our experts check and update our articles when new information becomes available.",
    ),
    ...chrome("poll", "Was this helpful?", "Yes", "No"),
    ...chrome("related", "Read this next"),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "newsletter",
      story.pick([
        "Feel better in your inbox: tips, recipes and research twice a week. By clicking Subscribe, I agree to the terms and privacy policy and understand that I may opt out at any time.",
        "Get the Daily Dose",
      ]),
    ),
    ...chrome("related", "Top picks for you", story.headline(), story.headline()),
    ...chrome(
      "footer",
      "About",
      "Editorial process",
      "Advertise with us",
      "Sitemap",
      `© ${story.when.year} Marigold Health Media LLC`,
    ),
  ],
};
