import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Rivista in rete dei soci: lettera per il sostegno, puntate del podcast, presentazioni di libri, poco altro. */
export const itIlPianerottolo: Template = {
  name: "it-il-pianerottolo",
  language: "it",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Il Pianerottolo"),
    ...chrome("menu", "Articoli · Podcast · Libreria · Sostienici"),
    ...story.date(({ day, month, year }) => `${day} ${monthName("it", month)} ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Di ${author}`),
    ...story.body(
      [
        0.3,
        chrome(
          "podcast",
          story.pick([
            "Nella puntata di oggi Nico va a cercare l'ultimo arrotino e trova suo cugino. Si ascolta in ventidue minuti.",
            "Nuovo episodio: che cosa resta di una fabbrica quando si porta via la fabbrica.",
          ]),
        ),
      ],
      [
        0.65,
        chrome(
          "sponsor",
          "Dalla nostra libreria: «Strade che finiscono», quaranta passeggiate verso il nulla, con disegni di Pia Sartor. Spedizione gratuita per i soci.",
        ),
      ],
    ),
    ...chrome(
      "donation",
      story.pick([
        "Il Pianerottolo ha la luce accesa da undici anni perché qualcuno paga la bolletta. Quel qualcuno sono 1.912 soci. Se ti è piaciuto quello che hai letto, accendi anche tu.",
        "Non abbiamo editori, né partiti, né fretta. Abbiamo un affitto. Diventa socio con quattro euro al mese.",
      ]),
    ),
    ...chrome(
      "author-bio",
      `${story.author} ${story.pick(["vive a Trieste, dove traduce, cammina e perde gli ombrelli.", "ha scritto per molti giornali che non esistono più, senza sentirsi in colpa."])} ${story.pick(["Il suo ultimo libro parla di ascensori.", "Sta lavorando a una storia dei portinai."])}`,
    ),
    ...chrome(
      "event",
      "Ci vediamo sabato alle 18 alla Società di mutuo soccorso: si parla di fiumi, poi si beve.",
    ),
    ...chrome("related", "Consigliati", ...story.headlines(2)),
    ...chrome("teaser", story.teaser()),
    ...chrome(
      "footer",
      "Testata registrata presso il Tribunale di Gorizia",
      "Scrivi alla redazione",
    ),
  ],
};
