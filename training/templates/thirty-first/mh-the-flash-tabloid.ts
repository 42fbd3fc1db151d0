import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** UK tabloid: shouting slugs, sponsored-by promos, embedded-post remnants, bold inline teasers, comments with arrows */
export const mhTheFlashTabloid: Template = {
  name: "mh-the-flash-tabloid",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "FLASH",
      "UK NEWS",
      "SHOWBIZ",
      "FOOTIE",
      "TELLY",
      "HOROSCOPES",
      "BINGO",
      "FLASH PERKS",
    ),
    ...chrome("menu", story.pick(["TELLY TEARS", "SO LONG", "WHAT A SHOCKER", "EXCLUSIVE"])),
    ...story.title((t) => story.pick([t, t, `${t} | The Flash`])),
    ...story.standfirst(),
    ...story.byline(
      (a) => `${a}, ${story.pick(["TV Reporter", "Senior Showbiz Reporter", "News Reporter"])}`,
    ),
    ...story.date((d) => `Published: ${d.clock}, ${d.day} ${d.monthShort} ${d.year}`),
    ...story.date((d) => `Updated: ${d.clock}, ${d.day} ${d.monthShort} ${d.year}`),
    ...chrome(
      "share",
      "Click to share on X (Opens in new window)",
      "Click to share on Facebook (Opens in new window)",
    ),
    ...story.body(
      [
        0.15,
        chrome(
          "photo-credit",
          `${story.int(2, 9)}`,
          story.pick(["Credit: Rexham Features", "Credit: Splashbang", "Credit: Refer to Caption"]),
        ),
      ],
      [
        0.3,
        chrome(
          "related",
          story.pick(["MORE ON TELLY", "READ MORE ON SOAPS", "Read more in The Flash"]),
          story.headline(),
          story.headline().toUpperCase(),
        ),
      ],
      [0.5, chrome("photo-credit", "Credit: Instagram")],
      [
        0.6,
        chrome(
          "promo",
          "Most read in Telly",
          story.headline().toUpperCase(),
          story.headline().toUpperCase(),
        ),
      ],
      [0.8, chrome("ad", "Advertisement", "Story continues below")],
    ),
    ...chrome(
      "contact",
      "Do you have a story for the Flash newsdesk? Email us or WhatsApp 07000 000 222. We pay for videos too.",
    ),
    ...chrome(
      "follow",
      "Give us a like on Facebook for gossip, tear-jerkers and snaps you'll want to show your nan.",
    ),
    ...chrome("tags", "Topics", "Soaps", "Celebrity", "Farewells"),
    ...chrome("comment", "JOIN THE CONVERSATION"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()}, Grimsby`,
        story.comment(),
        `↑ ${story.int(1, 90)} ↓ ${story.int(0, 40)}`,
      ),
    ),
    ...chrome(
      "promo",
      "FLASH BINGO: DEPOSIT £10 GET £40. 18+ T&Cs apply. Stop when it stops being fun.",
    ),
    ...chrome(
      "footer",
      "©FLASH GROUP NEWSPAPERS LIMITED IN ENGLAND NO. 000001",
      '"The Flash" is a registered trade mark. You use this site under our House Rules and the Privacy and Cookie Notice.',
      "Editorial Complaints",
      "Clarifications",
      "News Archives",
      "Flash Raffle",
    ),
  ],
};
