import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A think-tank's news page: about paragraph, disclaimers, job advert in prose, report promo in mid-story. */
export const lwPolicyWindow: Template = {
  name: "lw-policy-window",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• ", subhead: "## " },
  compose: (story) => [
    ...chrome("menu", "Research", "People", "Events", "About"),
    ...chrome("tools", "Download PDF", "Cite this page"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Author: ${a}`),
    ...story.date(({ year, mm, dd }) => `${year}-${mm}-${dd}`),
    ...story.body([
      0.5,
      chrome(
        "promo",
        "New report",
        "Who Minds the Sluices?",
        "Our latest study looks at sixty years of flood spending and finds that the places which got most of it were the places that shouted. It comes with data, maps and an apology from one of the authors.",
        "Read it in full",
      ),
    ]),
    ...chrome(
      "legal",
      "The views set out here are those of the author. They are not those of the institute, which as a charity has none, nor of the bodies that pay for its work.",
    ),
    ...chrome(
      "footer",
      "About Policy Window",
      "We are an independent institute of some thirty people in three rooms. Since 1994 we have tried to put evidence where decisions are made. We take no money from parties, and we publish the name of everyone who gives us more than £1,000.",
    ),
    ...chrome(
      "promo",
      "We're hiring",
      "We are looking for somebody who can count and who can write, to work with us on rural transport for two years. It does not matter to us which came first. Apply by the end of the month.",
    ),
    ...chrome(
      "event",
      "Breakfast briefing: what next for small stations?",
      "Coffee is from eight. There will be three short talks and one long argument.",
    ),
  ],
};
