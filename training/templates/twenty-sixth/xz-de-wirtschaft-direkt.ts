import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Wirtschaftsportal: Kurse, Vergleichsrechner, Autorentext, verwandte Beiträge. */
export const xzDeWirtschaftDirekt: Template = {
  name: "xz-de-wirtschaft-direkt",
  language: "de",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "MDAX",
      `${story.int(24, 30)}.${story.int(100, 999)}`,
      "TecDAX",
      `3.${story.int(100, 999)}`,
      "Bund 10J",
      "2,61 %",
    ),
    ...chrome("menu", "Unternehmen", "Finanzen", "Verbraucher", "Karriere", "Meinung"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author}, ${story.pick(["Hamburg", "Redaktion Verbraucher"])}`),
    ...story.date((w) => `${w.dd}.${w.mm}.${w.year} – ${w.clock} Uhr`),
    ...chrome("share", "Merken", "Verschenken", "Kommentare 12"),
    ...story.body(
      [0.3, chrome("ad", "Stromvergleich", "PLZ", "Verbrauch in kWh", "Jetzt sparen")],
      [0.6, chrome("related", "Mehr zum Thema", story.headline(), story.headline())],
    ),
    ...(story.author === "Newsroom"
      ? []
      : chrome(
          "author-bio",
          `${story.author} schreibt über Geld, Gebühren und alles, was im Kleingedruckten steht. Angefangen hat das mit einem Handyvertrag.`,
        )),
    ...(story.int(0, 3) > 0
      ? chrome("ticker", "Top & Flop", "Moorstahl +4,1 %", "Deichbank +2,0 %", "Siel AG –3,8 %")
      : []),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 12)}. ${story.pick(["Januar", "März", "Juni"])}`,
      ),
    ),
    ...chrome(
      "newsletter",
      "Das Morgenbriefing: sechs Minuten, die sich auszahlen.",
      "Kostenlos abonnieren",
    ),
    ...(story.int(0, 3) > 0
      ? chrome("legal", "Alle Kursangaben mit 15 Minuten Verzögerung. Keine Anlageberatung.")
      : []),
    ...chrome("footer", "Abo kündigen", "Impressum", "Cookie-Einstellungen"),
  ],
};
