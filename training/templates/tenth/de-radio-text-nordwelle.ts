import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Öffentliche Rundfunkseite: Sendungsbezug, Mediathek, Barrierefreiheit, "Dieses Thema im Programm". */
export const deRadioTextNordwelle: Template = {
  name: "de-radio-text-nordwelle",
  language: "de",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Direkt zum Inhalt",
      "Nordwelle",
      "Live hören",
      "Mediathek",
      "Wetter",
      "Verkehr",
    ),
    ...chrome("language", "Leichte Sprache", "Gebärdensprache", "Plattdüütsch"),
    ...story.date(({ dd, mm, year, clock }) => `Stand: ${dd}.${mm}.${year} ${clock} Uhr`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `von ${a}`),
    ...story.pick([
      chrome(
        "audio",
        story.pick(["AUDIO: Zum Nachhören (3 Min)", "VIDEO: Der Beitrag im Abendmagazin (2 Min)"]),
      ),
      [],
    ]),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome(
          "photo-credit",
          story.pick([
            "Vor Ort ist der Andrang groß. © Nordwelle Foto: Imke Raabe",
            "Bildunterschrift anzeigen",
          ]),
        ),
      ],
      [
        story.int(43, 57) / 100,
        story.pick([
          chrome("promo", story.headline(), story.teaser(), story.pick(["mehr", "weiterlesen"])),
          [],
        ]),
      ],
      [
        story.int(73, 87) / 100,
        chrome(
          "tools",
          "Hier steht ein Beitrag von einer fremden Seite. Er erscheint erst, wenn Sie es erlauben.",
          "Inhalt laden",
        ),
      ],
    ),
    ...story.pick([
      chrome(
        "podcast",
        "Dieses Thema im Programm:",
        `Nordwelle Aktuell | ${story.when.dd}.${story.when.mm}.${story.when.year} | 17:08 Uhr`,
      ),
      [],
    ]),
    ...story.pick([chrome("tags", "Schlagwörter zu diesem Artikel", "Kommunalpolitik"), []]),
    ...chrome("share", "Diesen Artikel empfehlen", "Facebook", "Mail"),
    ...chrome(
      "follow",
      "Auch in den sozialen Medien sind wir für Sie da. Folgen Sie der Nordwelle, wo Sie mögen.",
    ),
    ...story.pick([chrome("related", "Mehr Nachrichten", ...story.headlines(3)), []]),
    ...chrome("ticker", "Verkehr: A 27 Stau 4 km", `Wetter: ${story.int(-3, 30)} Grad, Böen`),
    ...chrome(
      "footer",
      "Nach oben",
      "Kontakt",
      "Rundfunkbeitrag",
      "Über die Nordwelle",
      "© Nordwelle",
    ),
  ],
};
