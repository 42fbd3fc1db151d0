import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Persoonlijk blog over moestuinieren: over mij, reacties, categorieën, archief, bladknoppen. */
export const nlGroeneVingersLogboek: Template = {
  name: "nl-groene-vingers-logboek",
  language: "nl",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", story.pick(["Lottes logboek", "Modder onder mijn nagels"])),
    ...chrome("menu", "Blog", "Recepten", "Moestuinkalender", "Over mij", "Contact"),
    ...story.date(({ year, month, day }) => `${day} ${monthName("nl", month)} ${year}`),
    ...story.title(),
    ...story.byline((author) => `door ${author}`),
    ...story.body([
      0.5,
      story.int(0, 1) === 1
        ? chrome(
            "sponsor",
            story.pick([
              "Dit bericht bevat geen reclame, alleen meningen.",
              "Bevat affiliate links",
            ]),
          )
        : [],
    ]),
    ...chrome(
      "tags",
      `Geplaatst in ${story.pick(["Tuin", "Leven"])}`,
      `Getagd ${story.pick(["compost, geduld", "moestuin, slakken"])}`,
    ),
    ...chrome(
      "share",
      "Dit delen:",
      "Klik om te delen met X (Opent in een nieuw venster)",
      "Vind ik leuk",
      "Aan het laden...",
    ),
    ...chrome("pager", `Vorig bericht ${story.headline()}`, `Volgend bericht ${story.headline()}`),
    ...chrome("comment", `${story.int(2, 19)} gedachten over “${story.titleText}”`),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        `${story.reader()} schreef:`,
        `${story.int(1, 28)} ${monthName("nl", story.when.month)} ${story.when.year} om ${story.int(8, 22)}:${story.int(10, 59)}`,
        story.comment(),
        "Beantwoorden",
      ),
    ),
    ...chrome(
      "comment-form",
      "Geef een reactie",
      "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
      "Reactie plaatsen",
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Welkom! Ik ben Lotte, overdag boekhouder en 's avonds boer op vijftig vierkante meter. Ik schrijf over wat lukt en vooral over wat niet lukt.",
        "Ik ben Lotte en ik praat tegen planten.",
      ]),
    ),
    ...chrome("related", "Recente berichten"),
    ...story.repeat(3, () => chrome("related", story.headline())),
    ...chrome(
      "newsletter",
      "Volg dit blog via e-mail",
      `Voeg je bij ${story.int(20, 900)} andere abonnees`,
    ),
    ...chrome(
      "calendar",
      "Archief",
      `${monthName("nl", story.when.month)} ${story.when.year} (${story.int(1, 6)})`,
      `${story.pick(["2019", "2021"])} (${story.int(10, 40)})`,
    ),
    ...chrome("footer", "Blog op WordMill.example"),
  ],
};
