import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A free paper's phone site of about 2009: access-key digits, sizes, "Top", operator notes. */
export const wapMobileMetro: Template = {
  name: "wap-mobile-metro",
  language: "en",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("site-name", "METROWAVE mobile"),
    ...chrome("menu", "1. News", "2. Sport", "3. Weather", "4. Showbiz", "0. Home"),
    ...chrome("ad", story.pick(["Txt WIN to 60999. £1.50/msg", "Ringtones! Wallpapers!"])),
    ...story.title(),
    ...story.date(({ dd, mm, clock }) => `${dd}/${mm} ${clock}`),
    ...story.byline((a) => a),
    ...story.body(
      [story.int(23, 37) / 100, chrome("photo-credit", "[pic] View larger (38KB)")],
      [story.int(43, 57) / 100, chrome("pager", story.pick(["Page 1/2", "1 2 Next (6)"]))],
      [story.int(68, 82) / 100, chrome("promo", `» ${story.headline()}`)],
    ),
    ...story.pick([chrome("pager", "# Next story", "* Previous story", "^ Top"), []]),
    ...story.pick([chrome("related", "More news", ...numbered(story.headlines(4), " ")), []]),
    ...chrome("share", "Send to a mate"),
    ...chrome(
      "newsletter",
      story.pick([
        "Get 3 headlines a day by text. 25p each, stop any time by texting STOP.",
        "Set MetroWave as your start page",
      ]),
    ),
    ...chrome("app", "Got a smartphone? Get the app"),
    ...story.pick([
      chrome(
        "legal",
        "Your network may charge you for data. Prices are for UK users with the bill payer's permission.",
      ),
      [],
    ]),
    ...chrome("footer", "Desktop site", "T&Cs", `(c) ${story.when.year} MetroWave`),
  ],
};
