import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A non-profit development news agency: republish boxes, donor lines, explainers and language links in the middle. */
export const sevensistersDevelopmentMonitor: Template = {
  name: "sevensisters-development-monitor",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("language", "English", "Français", "Español", "العربية"),
    ...chrome("site-name", "Seven Sisters Monitor"),
    ...chrome("menu", "Water", "Cities", "Gender", "Climate", "Data"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `By ${a}`),
    ...story.date(({ day, monthShort, year }) => `${day} ${monthShort} ${year}`),
    ...chrome("language", "This article is also available in: Bahasa, Kiswahili"),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome(
            "legal",
            "Republish this article",
            "You are free to republish our stories online or in print. Credit us, link back, and do not edit except for style.",
          ),
          chrome(
            "donation",
            "We never charge for our news and never will. If you can, give what a newspaper would cost you.",
          ),
        ]),
      ],
      [
        story.int(30, 70) / 100,
        story.pick([
          chrome(
            "promo",
            "Explainer: What is groundwater recharge?",
            "Rain that is not used by plants and does not run into rivers sinks slowly through soil and rock. In dry places it can take a thousand years to come back up.",
          ),
          chrome("related", "Read more:", ...marked("• ", story.headlines(2))),
        ]),
      ],
      [
        story.int(50, 95) / 100,
        story.pick([
          chrome("newsletter", "Get the Monitor by email. Choose daily or weekly."),
          chrome("teaser", story.teaser()),
          chrome(
            "photo-credit",
            "Women collect water from a standpipe. Credit: N. Barua/Seven Sisters Monitor",
          ),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("follow", "Follow the reporter on Chirper"),
          chrome("promo", story.headline()),
          chrome(
            "podcast",
            "Our podcast Tap Water has a new season. The first episode visits a city that has been rationing for nine years.",
          ),
        ]),
      ],
    ),
    ...chrome(
      "sponsor",
      "This story was supported by a grant from a foundation, which had no say in it.",
    ),
    ...chrome("tags", "Drought", "Rights", story.pick(["Africa", "South Asia"])),
    ...chrome("related", "Latest", ...story.headlines(4)),
    ...chrome("comment", `${story.int(0, 5)} responses`),
    ...chrome(
      "author-bio",
      `${story.author} is an independent journalist whose work is supported by readers in 40 countries.`,
    ),
    ...chrome("newsletter", "Sign up for our newsletter", "Choose your topics", "Subscribe"),
    ...chrome("related", "From our partners", story.headline(), story.teaser()),
    ...chrome("footer", "Our funders", "Safeguarding", "Terms of republication"),
  ],
};
