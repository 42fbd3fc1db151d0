import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An email newsletter archived on the web: view in browser, ad slot, other items' full leads, unsubscribe. */
export const docksideMorningBrief: Template = {
  name: "dockside-morning-brief",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "tools",
      story.pick(["View in browser", "Email not displaying correctly? View it in your browser."]),
    ),
    ...chrome(
      "site-name",
      "THE DOCKSIDE BRIEF",
      `${story.when.weekday}, ${story.when.monthName} ${story.when.day}`,
    ),
    ...chrome(
      "sponsor",
      story.pick(["Presented by Kestrel Grove Payroll", "Together with Mossbank"]),
    ),
    ...chrome(
      "newsletter",
      story.pick([
        "Was this forwarded to you? Sign up here.",
        `Good morning. You are one of ${story.int(20000, 90000)} people reading this with coffee.`,
      ]),
    ),
    ...chrome(
      "ticker",
      "Markets:",
      `Index 40 ${story.int(5000, 5999)} +0.${story.int(1, 9)}%`,
      `Oil $7${story.int(1, 9)}.20`,
      `Gold ▼ 0.${story.int(1, 9)}%`,
    ),
    ...story.title((title) => story.pick([title, `1 big thing: ${title}`])),
    ...story.standfirst(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ year, day, clock, monthShort }) => `${clock} · ${day} ${monthShort} ${year}`),
    ...story.body([
      0.5,
      chrome(
        "sponsor",
        ...story.pick([
          [
            "A MESSAGE FROM KESTREL GROVE PAYROLL",
            "Payday shouldn't take all day. Our software closes the month in eleven minutes, and it never calls in sick.",
            "See how",
          ],
          ["Sponsored: Mossbank's new card pays 2% back on everything but moss."],
        ]),
      ),
    ]),
    ...chrome("related", story.pick(["2. Also happening", "Catch up quick"])),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "related",
        story.headline(),
        story.teaser(),
        `Go deeper (${story.int(1, 4)} min. read)`,
      ),
    ),
    ...chrome("related", story.pick(["One fun thing", "Before you go"])),
    ...chrome("teaser", story.teaser()),
    ...chrome("poll", "How did you like today's brief?", "Loved it", "It was okay", "Not for me"),
    ...chrome(
      "share",
      `Refer three friends and we'll send you a mug. You have ${story.int(0, 2)} referrals.`,
    ),
    ...chrome(
      "footer",
      "Update your preferences",
      "Unsubscribe",
      "Dockside Media Inc., 18 Wharf Rd, Suite 3",
      "You received this email because you signed up on our site or at an event. We'd be sorry to see you go, though we'd understand.",
    ),
  ],
};
