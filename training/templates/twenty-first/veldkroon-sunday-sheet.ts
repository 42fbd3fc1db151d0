import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A South African weekend paper: load-shedding strip, lotto results, WhatsApp line, disclaimer in capitals. */
export const veldkroonSundaySheet: Template = {
  name: "veldkroon-sunday-sheet",
  language: "en",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `Stage ${story.int(1, 6)} today 16:00-22:00`,
      `R/$ ${story.int(17, 19)}.${story.int(10, 99)}`,
      `Brent $${story.int(68, 88)}`,
    ),
    ...chrome("menu", "NEWS", "POLITICS", "SOCCER", "STARS", "WHEELS"),
    ...story.title(),
    ...story.byline((author) => `By ${author}`),
    ...story.date(({ clock, dd, monthName, year }) => `${dd} ${monthName} ${year} - ${clock}`),
    ...story.body(
      [0.3, chrome("promo", `READ: ${story.headline()}`)],
      [0.5, chrome("ad", "ADVERTISEMENT")],
      [0.7, chrome("promo", "ALSO READ", story.headline())],
    ),
    ...chrome(
      "promo",
      "LOTTO RESULTS",
      `${story.int(1, 9)} ${story.int(10, 15)} ${story.int(16, 22)} ${story.int(23, 31)} ${story.int(32, 40)} ${story.int(41, 52)} Bonus: ${story.int(1, 52)}`,
      "DAILY 5",
      `${story.int(1, 6)} ${story.int(7, 12)} ${story.int(13, 20)} ${story.int(21, 28)} ${story.int(29, 36)}`,
    ),
    ...(story.int(1, 100) <= 70
      ? chrome("follow", "Get breaking news on WhatsApp: save 061 555 0102 and say HI")
      : []),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        `${story.reader()} · ${story.int(1, 6)}d`,
        story.comment(),
        `👍 ${story.int(1, 44)}`,
      ),
    ),
    ...chrome("related", "MORE FROM THE SHEET", ...story.headlines(story.int(3, 5))),
    ...chrome(
      "legal",
      "THE VIEWS OF COLUMNISTS ARE THEIR OWN AND NOT NECESSARILY THOSE OF THE SHEET, ITS OWNERS OR ITS PRINTERS.",
    ),
    ...chrome(
      "footer",
      `Subscribe to the paper: R${story.int(55, 99)} a month`,
      "Press Ombud",
      "PAIA manual",
    ),
  ],
};
