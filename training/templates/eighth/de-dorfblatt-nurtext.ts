import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Ein Dorfblatt, aus einem Heft abgetippt: fast nichts um den Text, nur Ausgabe, ein Dank und der Redaktionsschluss. */
export const deDorfblattNurtext: Template = {
  name: "de-dorfblatt-nurtext",
  language: "de",
  layout: { newline: "\r\n", gap: "ragged", indent: "body", item: "– " },
  compose: (story) => [
    ...chrome("site-name", `Unser Dorfblatt, Ausgabe ${story.int(1, 4)}/${story.when.year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.body(),
    ...story.byline(),
    ...chrome(
      "contact",
      story.pick([
        "Redaktionsschluss für das nächste Blatt ist der Fünfzehnte. Beiträge bitte leserlich.",
        "Das Dorfblatt wird von Hand verteilt. Wer keines bekommen hat, frage den Nachbarn.",
      ]),
    ),
  ],
};
