import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A home and food magazine's site: jump links, affiliate note, rating widgets, newsletter, product list. */
export const larderAndLoaf: Template = {
  name: "larder-and-loaf",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Dinners", "Quick & Easy", "Holidays", "Kitchen Tips", "News", "SUBSCRIBE"),
    ...chrome("breadcrumb", story.pick(["Recipes > Preserves", "News > Features", "Kitchen Tips"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...chrome(
      "author-bio",
      story.pick([
        "Every recipe is cooked three times by three people. How we test.",
        "Food writer, gardener and reluctant swimmer.",
      ]),
    ),
    ...story.date((w) => `Updated on ${w.monthName} ${w.day}, ${w.year}`),
    ...chrome(
      "sponsor",
      "We choose what we recommend ourselves, and nobody can buy a place. Some links earn us a few cents when you shop through them.",
    ),
    ...chrome("tools", "Save", "Rate", "Print", "Share"),
    ...story.body([0.2, chrome("ad", "Advertisement")], [0.85, chrome("promo", story.headline())]),
    ...chrome(
      "comment",
      "Was this page helpful?",
      "Thank you!",
      "What was missing?",
      "Other",
      "Submit",
    ),
    ...chrome("related", "Related Articles", ...story.headlines(6)),
    ...chrome(
      "comment",
      `Reviews (${story.int(2, 80)})`,
      "Check out our Community Guidelines about reviews.",
      `${story.reader()} ${story.when.mm}/${story.when.dd}/${story.when.year}`,
      story.comment(),
    ),
    ...chrome("newsletter", "Newsletters", "Follow Us"),
    ...chrome("footer", "Food News", "Editorial Policies", "Product Vetting", "Careers"),
  ],
};
