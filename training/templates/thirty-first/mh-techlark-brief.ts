import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Consumer tech site: affiliate notes, in-brief bullets by robots, deal cards, newsletter, comment platform */
export const mhTechlarkBrief: Template = {
  name: "mh-techlark-brief",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "techlark", "Phones", "Privacy", "Reviews", "Deals", "Best Picks", "Versus"),
    ...chrome(
      "sponsor",
      story.pick([
        "When you buy through our links, we may get a cut.",
        "We test everything ourselves. We may earn from links. How we test",
      ]),
    ),
    ...chrome("breadcrumb", "Home › Security › Privacy"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}, ${story.pick(["Senior Privacy Editor", "Contributor"])}`),
    ...story.date((d) => `${d.year}-${d.mm}-${d.dd} ${d.clock}`),
    ...chrome("reading-time", `${story.int(2, 8)} min read`),
    ...chrome("follow", "Follow Techlark on Search", "Make us a preferred source"),
    ...story.body(
      [0.2, chrome("ad", "Latest Videos From Techlark", "Click for next article")],
      [0.5, chrome("promo", "You may like", ...marked("• ", story.headlines(2)))],
      [
        0.75,
        chrome(
          "sponsor",
          "Today's best password manager deals",
          "KeyNest 1 year £14.99 View Deal",
          "Reduced Price £22 £9 at Lockbarn",
          "Prices looked up an hour ago; they may have changed",
        ),
      ],
    ),
    ...chrome(
      "newsletter",
      "Sign up for the Larkspeak newsletter",
      "Sign up to get the top stories, reviews and bargains.",
      "Send me bargains from sister sites too",
      "Send me email from companies we work with",
    ),
    ...story.byline((a) => a),
    ...chrome(
      "author-bio",
      "Social links navigation",
      "has written about gadgets since they had aerials. He once reviewed a toaster for eleven weeks. When not at his desk he can be found up a hill with a map, refusing to use his phone.",
    ),
    ...chrome(
      "comment-form",
      "Choose the name that other readers will see before you post",
      "If the box does not appear, sign out, sign in again and pick a name when asked.",
    ),
    ...chrome("related", "LATEST ARTICLES", ...numbered(story.headlines(5), "\t")),
    ...chrome(
      "footer",
      "Techlark is part of Larkfield Media, an international publisher. Visit our corporate site.",
      "About us",
      "Accessibility statement",
      "Careers",
      `© Larkfield Media Ltd, ${story.when.year}`,
    ),
  ],
};
