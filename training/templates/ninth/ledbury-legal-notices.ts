import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A city paper's classic CMS page with form-label and error remains, obituaries box and jobs. */
export const ledburyLegalNotices: Template = {
  name: "ledbury-legal-notices",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("tools", "Please enable JavaScript to properly view our site.", "Close Menu")
      : []),
    ...(story.int(1, 4) > 1
      ? chrome("login", "Register", "Forgot your password?", "Incorrect username or password.")
      : []),
    ...chrome("search", "Enter Search Term(s):", "Search"),
    ...chrome("breadcrumb", "Home›News›Local›", story.titleText),
    ...story.title(),
    ...story.byline((a) => `Story by ${a}`),
    ...story.date((w) => `${w.month}/${w.day}/${w.year} ${w.clock}`),
    ...(story.int(1, 4) > 1
      ? chrome("tools", "Print", "Font Size:", "Default font size", "Larger font size")
      : []),
    ...story.standfirst(),
    ...story.body(
      [0.28, chrome("related", "Related Articles", ...story.headlines(2))],
      [0.62, chrome("ad", "- ADVERTISEMENT -", "Your ad here. Call 555-0118.")],
      [0.84, chrome("promo", story.teaser())],
    ),
    ...(story.int(1, 4) > 1
      ? chrome(
          "photo-credit",
          "Buy Now",
          story.pick(["Staff photo", "Contributed"]),
          "1 of 4",
          "Purchase reprint",
        )
      : []),
    ...chrome("tags", "Tags", "Government", "Local"),
    ...chrome("share", "Facebook Twitter WhatsApp SMS Email Print Copy article link Save"),
    ...chrome(
      "comment-form",
      "Welcome to the discussion.",
      "Log In",
      "Keep it Clean. Nobody wants to read that word.",
      "Be Proactive. Use the flag.",
      "Share with Us. What did you see, and what happened before it?",
    ),
    ...chrome(
      "newsletter",
      "Sign up for our e-mail newsletters",
      "Would you like to receive our breaking news? Signup today!",
      "Success! An email has been sent with a link to confirm list signup.",
      "Error! There was an error processing your request.",
    ),
    ...chrome(
      "related",
      "Most Popular",
      "Articles",
      ...story.headlines(4),
      "Images",
      "Sorry, there are no recent results for popular images.",
    ),
    ...chrome(
      "promo",
      "Obituaries",
      "Harold 'Bud' Fenner",
      "June Castellane",
      "Top Jobs",
      "CDL Driver - Ketta Gravel",
    ),
    ...chrome(
      "legal",
      "Legal notices appear in print on Wednesdays and are the responsibility of the parties that place them.",
    ),
    ...chrome("footer", "Ledbury Sentinel", "Phone: 555-0100", "Powered by an old CMS"),
  ],
};
