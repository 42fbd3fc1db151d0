import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Indian broadsheet: premium labels, BACK TO TOP, topic row with slashes, comment guidelines. */
export const saffronMercury: Template = {
  name: "saffron-mercury",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "HOME",
      "INDIA",
      "STATES",
      "CITIES",
      "OPINION",
      "DATA",
      "e-Paper",
      "LOGIN",
      "Account",
      "FREE TRIAL",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Home / News / States / Karnataka", "Home >> Sport >> Cricket"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((w) => `Updated - ${w.monthName} ${w.dd}, ${w.year} ${w.clock} am IST`),
    ...story.byline((a) => a.toUpperCase()),
    ...chrome("comment", "COMMENTS"),
    ...chrome("share", "SHARE", "READ LATER", "SEE ALL", "REMOVE", "PRINT"),
    ...chrome("photo-credit", "Photo Credit: Special Arrangement"),
    ...story.body(
      [0.35, chrome("promo", `Also Read | ${story.headline()}`)],
      [0.7, chrome("ad", "Advertisement")],
    ),
    ...story.date((w) => `Published - ${w.monthName} ${w.dd}, ${w.year} ${w.clock} am IST`),
    ...chrome(
      "tags",
      story.pick(["Karnataka / rural development / technology", "cricket / Test series / India"]),
    ),
    ...(story.int(0, 2) > 0
      ? chrome("related", ...story.pick([["Related stories"], []]), ...story.headlines(2))
      : []),
    ...chrome(
      "legal",
      "Write in English, sign with your own name and attack the argument, not its author. Comments in capital letters are removed.",
    ),
    ...chrome(
      "login",
      "Our comments have moved to a new home. Readers who are logged in need do nothing; everybody else will be asked for an email address once.",
    ),
    ...chrome("related", "Trending on Mercury", "+ SEE all Stories", ...story.headlines(4)),
    ...chrome("pager", "BACK TO TOP"),
    ...chrome("footer", `Copyright © ${story.when.year}, Mercury & Sons Publishing Pvt. Ltd.`),
  ],
};
