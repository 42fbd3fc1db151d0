import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** An Italian online-only paper: push banner, related without heading, donations by readers, forms. */
export const itGiornaleDelPorto: Template = {
  name: "it-giornale-del-porto",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "* " },
  compose: (story) => [
    ...(story.int(1, 4) > 1
      ? chrome("app", "Vuoi le notifiche del Giornale del Porto? Più tardi / Sì")
      : []),
    ...chrome("menu", "☰", "Notizie", "Porto", "Eventi"),
    ...chrome("breadcrumb", "notizie / articolo"),
    ...story.title(),
    ...story.date((w) => `Pubblicato il ${w.dd}/${w.mm}/${w.year}`),
    ...story.byline((a) => `Redazione: ${a}`),
    ...story.standfirst(),
    ...(story.int(1, 4) > 1 ? chrome("photo-credit", "Foto di repertorio") : []),
    ...story.body(
      [
        0.33,
        chrome(
          "donation",
          "Qui non ci sono padroni. Ci sono 900 lettori che danno cinque euro al mese, e un armatore che ci ha querelato due volte. Se puoi, aiutaci a restare simpatici.",
        ),
      ],
      [0.7, chrome("related", story.headline(), story.headline(), story.headline())],
    ),
    ...chrome("share", "Invia a chi è in mare"),
    ...chrome("tags", "#porto #mare #case"),
    ...(story.int(1, 4) > 1
      ? chrome(
          "event",
          "In agenda",
          "sabato, ore 18: concerto sul molo",
          "domenica: mercato del pesce",
        )
      : []),
    ...chrome(
      "comment",
      `${story.reader()} · 2 h`,
      story.comment(),
      `${story.reader()} · 1 g`,
      story.comment(),
    ),
    ...chrome(
      "newsletter",
      "La bussola: ogni lunedì, cinque notizie e una ricetta.",
      "Inserisci un indirizzo valido",
    ),
    ...chrome("counter", `👁 ${story.int(50, 5000)}`),
    ...chrome(
      "legal",
      "Per rettifiche scrivere alla direzione, che risponde entro due giorni, come vuole la legge e l'educazione.",
    ),
    ...chrome("consent", "Cookie: solo quelli che servono. Ho capito"),
  ],
};
