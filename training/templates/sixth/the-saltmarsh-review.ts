import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A literary quarterly: issue line, begging letter in long prose, contributor notes, back issues with prices, no clutter in mid-text but one. */
export const theSaltmarshReview: Template = {
  name: "the-saltmarsh-review",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "body", item: "" },
  compose: (story) => [
    ...chrome("site-name", "The Saltmarsh Review"),
    ...chrome("menu", "Current issue", "Essays", "Poems", "Podcast", "Stockists", "Basket (0)"),
    ...chrome("promo", `No. ${story.int(40, 61)}, Spring`),
    ...story.title(),
    ...story.byline((a) => `by ${a}`),
    ...story.body([
      0.6,
      chrome(
        "donation",
        "You are reading one of three free pieces this month. The Review pays its poets, and its printer, and in a good year its editor. A subscription is £28 and comes with a tea towel.",
      ),
    ]),
    ...(/^Newsroom$| and /.test(story.author)
      ? []
      : chrome(
          "author-bio",
          `${story.author} is the author of two novels, 'The Dredgers' and 'Half-Tide', and a book of poems about canals. A third novel is forthcoming, as it has been since 2017. The writer lives in Norfolk with a piano nobody plays.`,
        )),
    ...chrome("tags", "Filed under: Essays", "Next: Two poems by Ulla Brandt"),
    ...chrome(
      "promo",
      "Back issues",
      "No. 39: Islands (sold out)",
      "No. 38: Debt, £9",
      "No. 37: Weather, £9",
    ),
    ...chrome("related", "From the archive", story.headline(), story.teaser()),
    ...chrome(
      "footer",
      "The Saltmarsh Review is published by the Saltmarsh Trust, with the support of the county's arts fund and a man called Geoff.",
      "Submissions open in May",
      "ISSN 0555-0101",
    ),
  ],
};
