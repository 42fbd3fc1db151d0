import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Quotidiano locale: «Leggi anche», riproduzione riservata a metà, sondaggi e didascalie fra i capoversi. */
export const ecoDelleValliEDeiLaghi: Template = {
  name: "eco-delle-valli-e-dei-laghi",
  language: "it",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Cerca", "Cronaca", "Sport", "Cultura", "Necrologie", "Abbonati"),
    ...chrome("site-name", "L'Eco delle Valli"),
    ...chrome("breadcrumb", story.pick(["Home » Valdora", "Home > Cronaca > Trevalle"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `di ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("it", month)} ${year}, ${clock}`,
    ),
    ...chrome("reading-time", `${story.int(1, 5)} minuti di lettura`),
    ...chrome("share", "Condividi", "Facebook", "WhatsApp"),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("promo", `Leggi anche: ${story.headline()}`),
          chrome("promo", `LEGGI ANCHE – ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("photo-credit", "I soccorsi in azione (foto Bruni)"),
          chrome("ad", "Pubblicità"),
          chrome("pager", `Foto ${story.int(1, 4)} di ${story.int(5, 20)}`),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome(
            "newsletter",
            "Ogni mattina alle sette le notizie della valle, scelte dalla redazione. È gratis.",
            "Iscriviti",
          ),
          chrome(
            "paywall",
            "Sei già abbonato? Accedi. Altrimenti continua a leggere con un euro il primo mese.",
          ),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("poll", "Il sondaggio: siete d'accordo con il sindaco?", "Sì", "No", "Vota"),
          chrome("related", "Articoli correlati", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "Ascolta", "02:44"),
          chrome("event", "Domenica mercatino dell'antiquariato a Valdora, dalle 8 al tramonto."),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("legal", "© Riproduzione riservata"),
    ...chrome("tags", "Argomenti:", story.pick(["montagna", "lavoro", "tradizioni"])),
    ...chrome("related", "I più letti", ...numbered(story.headlines(5))),
    ...chrome("comment", "Lascia un commento", `${story.reader()}: ${story.comment()}`),
    ...chrome("footer", "Redazione", "Pubblicità", "Privacy", "P.Iva 0099550123"),
  ],
};
