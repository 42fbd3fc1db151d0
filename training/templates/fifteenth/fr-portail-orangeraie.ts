import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A French operator's portal carrying agency copy: mail and shop above, rows of stories with no heading, horoscope. */
export const frPortailOrangeraie: Template = {
  name: "fr-portail-orangeraie",
  language: "fr",
  layout: { newline: "\r\n", gap: "none", indent: "ragged", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Mail",
      "Boutique",
      "Espace client",
      "Assistance",
      "Actu",
      "People",
      "Météo",
      "Programme TV",
      "Jeux",
    ),
    ...chrome("search", "Rechercher sur le portail", "Effacer"),
    ...chrome("breadcrumb", "accueil actu > france"),
    ...story.title(),
    ...story.byline((author) => `${author}, publié par l’agence`),
    ...story.date(
      (when) => `le ${weekdayName("fr", when.weekday)} ${longDate("fr", when)} à ${when.clock}`,
    ),
    ...chrome("share", "partager sur Facebook", "partager par mail"),
    ...chrome("photo-credit", story.pick(["© AFA, Lionel Boisard", "Photo d’archives © AFA"])),
    ...story.standfirst(),
    ...story.body(
      [story.int(17, 33) / 100, chrome("promo", story.headline())],
      [
        story.int(42, 58) / 100,
        story.pick([chrome("ad", "publicité", "la suite de l’article après cette annonce"), []]),
      ],
      [story.int(67, 83) / 100, chrome("teaser", story.teaser())],
    ),
    ...story.pick([
      [{ text: "avec AFA", label: "credit" }],
      [{ text: "publié par AFA", label: "credit" }],
    ] as const),
    ...story.repeat(5, () => chrome("related", story.headline(), `il y a ${story.int(1, 20)} h`)),
    ...chrome("comment", `${story.int(1, 80)} commentaires`),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        `${story.reader()} le ${story.int(10, 28)}/${story.when.mm} à ${story.int(10, 22)}:${story.int(10, 59)}`,
        story.comment(),
        "Signaler l’abus",
      ),
    ),
    ...chrome(
      "comment-form",
      "Vous devez être identifié pour réagir",
      "Règles de modération : pas d’insultes, pas de liens, pas de majuscules.",
    ),
    ...chrome("related", ...story.headlines(5)),
    ...story.pick([
      chrome(
        "calendar",
        "Votre horoscope du jour",
        "Lion : une rencontre inattendue, évitez les escaliers.",
        "Résultats du loto",
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "sponsor",
        "offre du moment : la fibre à partir de 19,99 €/mois pendant un an, puis 36,99 €, engagement douze mois, frais de résiliation 50 €",
      ),
      [],
    ]),
    ...story.pick([
      chrome(
        "consent",
        "cookies : nous gardons, avec votre accord, une trace de vos visites pour vous proposer des publicités moins hors sujet",
        "tout accepter",
        "personnaliser",
      ),
      [],
    ]),
    ...chrome(
      "footer",
      "Informations légales",
      "Données personnelles",
      "Internet +",
      "Signaler un contenu illicite",
      "Publicité",
    ),
  ],
};
