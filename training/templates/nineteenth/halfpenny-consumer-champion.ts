import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A consumer advice site: call-outs, calculators, a member forum line and a step-by-step jump link inside the text. */
export const halfpennyConsumerChampion: Template = {
  name: "halfpenny-consumer-champion",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Halfpenny"),
    ...chrome("menu", "Energy", "Banking", "Travel", "Deals", "Forum"),
    ...chrome("newsletter", "The weekly email: 8.1m people get it. Free."),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ day, monthName, year }) => `Updated ${day} ${monthName} ${year}`),
    ...chrome("tools", "On this page", "Jump to: What you can claim", "Jump to: Template letters"),
    ...story.body(
      [
        story.int(10, 45) / 100,
        story.pick([
          chrome("tools", "Try our free Mortgage Calculator"),
          chrome("promo", "Full help in our Cheap Gas & Electricity guide."),
          chrome("promo", `Related guide: ${story.headline()}`),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "promo",
            `"I got £212 back after reading your guide. My mum got £390." – ${story.reader()}, by email`,
          ),
          chrome(
            "newsletter",
            "Get our free Money Tips email. For all the latest deals, guides and loopholes, join the 8.1m who get it. Don't miss out.",
          ),
        ]),
      ],
      [
        story.int(45, 85) / 100,
        story.pick([
          chrome(
            "comment",
            `Have your say in the forum: ${story.int(20, 400)} replies to 'Has anyone claimed yet?'`,
          ),
          chrome(
            "sponsor",
            "We may get paid when you use links with a *. It never changes what we write.",
          ),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome(
            "poll",
            "Have you been overcharged?",
            "Yes, and I claimed",
            "Yes, but I didn't bother",
            "No",
            "See results",
          ),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("share", "Tell your friends about this"),
          chrome("related", "Also see:", "Cheap mobile finder", "Boiler cover"),
        ]),
      ],
    ),
    ...chrome(
      "contact",
      "Spotted out of date info or broken links? Email: brokenlink@halfpenny.example",
    ),
    ...chrome("related", "Latest news", ...marked("* ", story.headlines(4))),
    ...chrome("related", "Guides", "Credit scores", "Free wills", "Reclaim council tax"),
    ...chrome(
      "poll",
      "Last week's poll: how do you pay for parking?",
      "App 52%",
      "Coins 30%",
      "I don't 18%",
    ),
    ...chrome(
      "comment",
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("footer", "What the * means above", "How this site is financed", "FAQ"),
  ],
};
