import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** West African daily: WhatsApp lines, sponsored cures, a forum invitation, editor's note about copying. */
export const lagoonCityHerald: Template = {
  name: "lagoon-city-herald",
  language: "en",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "site-name",
      "Lagoon City Herald",
      story.pick(["Truth at first light", "...all the news, all the time"]),
    ),
    ...chrome(
      "menu",
      "Home",
      "News",
      "Politics",
      "Metro",
      "Sports",
      "Ent",
      "Jobs",
      "Opinion",
      "E-paper",
    ),
    ...chrome("search", "Search for:", "Search"),
    ...chrome("breadcrumb", story.pick(["Home » News", "Home » Top stories »"])),
    ...story.title(),
    ...story.date((d) => `${d.monthName} ${d.day}, ${d.year} ${story.pick(["by", ""])}`.trim()),
    ...story.byline((a) => `${a}`),
    ...chrome("comment", story.pick(["No Comments", `${story.int(1, 12)} Comments`])),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["File photo", "PHOTO: Sunday Abiodun"])),
    ...story.body(
      [0.3, chrome("promo", story.pick(["READ ALSO: ", "READ ALSO:"]) + story.headline())],
      [
        0.55,
        chrome(
          "promo",
          story.pick(["You may also like", "READ ALSO"]),
          story.headline(),
          story.headline(),
        ),
      ],
      [
        0.8,
        chrome(
          "sponsor",
          story.pick([
            "Doctors stunned: the leaf that melts your belly overnight",
            "Earn in dollars from home: click here to learn how",
          ]),
        ),
      ],
    ),
    ...chrome(
      "follow",
      story.pick([
        "Join our WhatsApp Channel to stay informed",
        "Do you want to share a story with us? Reach us on WhatsApp: +234 000 000 0000",
      ]),
    ),
    ...chrome(
      "legal",
      "Copyright LAGOON CITY HERALD. All rights reserved. No part of this report may be copied, printed or aired anywhere else unless our publisher has agreed to it in writing.",
    ),
    ...chrome(
      "share",
      "Share this:",
      "Click to share on Facebook (Opens in new window)",
      "Click to print (Opens in new window)",
    ),
    ...chrome(
      "related",
      "Like this:",
      "Like",
      "Loading...",
      "Related",
      story.headline(),
      story.headline(),
    ),
    ...chrome("tags", "Tags:", story.pick(["Ferry", "Court"]), story.pick(["governor", "fire"])),
    ...chrome(
      "pager",
      story.pick(["Previous Post", "« Prev"]),
      story.headline(),
      story.pick(["Next Post", "Next »"]),
      story.headline(),
    ),
    ...chrome(
      "comment-form",
      "Leave a Reply",
      "Your email address will not be published. Required fields are marked *",
      "Comment *",
      "Name *",
      "Save my name, email, and website in this browser for the next time I comment.",
    ),
    ...chrome("footer", "About Us", "Advert rates", "Privacy", "Contact: 8 Marina Close"),
  ],
};
