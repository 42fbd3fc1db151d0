import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A cheap Indian portal: edited-by lines, recommended stories numbered in mid-text, long "catch all the latest" sentence, horoscope and loan ads. */
export const newsbuzzBharatPortal: Template = {
  name: "newsbuzz-bharat-portal",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "हिन्दी",
      "English",
      "বাংলা",
      "Live TV",
      "Shorts",
      "Entertainment",
      "Sarkari Naukri",
      "Rashifal",
      "Web Stories",
    ),
    ...chrome(
      "breadcrumb",
      `English News › ${story.pick(["India", "Viral", "Business"])} › ${story.titleText.slice(0, 30)}...`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...chrome("author-bio", "Edited By: Web Desk"),
    ...story.byline((a) => `Written By ${a}`),
    ...story.date(
      (w) => `Updated: ${w.weekday}, ${w.monthName} ${w.day}, ${w.year}, ${w.clock} [IST]`,
    ),
    ...chrome("follow", "Follow us on Google News", "Join Our WhatsApp Channel"),
    ...story.body(
      [0.2, chrome("related", "Recommended Stories", ...numbered(story.headlines(2), "/"))],
      [
        0.5,
        chrome(
          "ad",
          "Instant personal loan up to ₹5 lakh in 2 minutes! Check eligibility",
          "Advertisement",
        ),
      ],
      [0.65, chrome("promo", story.headline())],
      [0.85, chrome("promo", `READ MORE - ${story.headline()}`)],
    ),
    ...chrome(
      "promo",
      story.pick([
        "All breaking stories and today's top headlines from India and abroad are on News Buzz, along with live TV, results and rates.",
        "Like our page, join the channel and never miss a live update. More Latest India News, Bollywood News and Cricket News only on newsbuzz.",
        "Note: our systems took this story from a partner's feed. Nobody at NewsBuzz has changed it except for the headline.",
      ]),
    ),
    ...chrome(
      "tags",
      "first published:",
      `${story.when.monthName} ${story.when.dd}, ${story.when.year}`,
      "#India",
      "#latest news",
      "#viral news",
    ),
    ...chrome("related", "Top Stories", ...story.headlines(4), "Read More"),
    ...chrome(
      "related",
      "Photogallery",
      `${story.headline()} ${story.int(5, 30)} Photos`,
      `${story.headline()} ${story.int(5, 30)} Photos`,
    ),
    ...chrome("calendar", "Aaj Ka Rashifal", "Mesh", "Vrishabh", "Mithun", "View All"),
    ...chrome(
      "footer",
      "About Us",
      "Disclaimer",
      "Investor Relations",
      "Complaint Redressal",
      "Grievance Officer: Mr S. Tendulwar",
    ),
  ],
};
