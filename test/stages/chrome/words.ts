/** Checks of one language's word list; all lines are our own writing. */
export interface Checks {
  /** At least three paragraphs of an article. */
  readonly article: readonly string[];
  /** The kind of chrome, and a line of it. */
  readonly goes: readonly (readonly [kind: string, line: string])[];
  /** Sentences of a story that hold the words of chrome. */
  readonly stays: readonly string[];
}

export const checks: { readonly [language: string]: Checks } = {
  de: {
    article: [
      "Der Gemeinderat hat am Dienstag beschlossen, dass die Bücherei im Dorf ein weiteres Jahr geöffnet bleibt.",
      "Schon seit dem frühen Morgen hatten sich Bewohner vor dem Rathaus versammelt, um gegen die Schließung zu protestieren.",
      "„Niemand will den Lesesaal verlieren“, sagte die Lehrerin, die den Protest seit dem Frühjahr anführt.",
    ],
    goes: [
      ["related", "Mehr zum Thema"],
      ["promo", "Lesen Sie auch: Sturm deckt das Dach der Kapelle ab"],
      ["recommendation", "Das könnte Sie auch interessieren"],
      ["ranking", "Meistgelesen"],
      ["advertisement", "Anzeige"],
      ["share", "Artikel merken"],
      ["counter", "Lesedauer: 3 Minuten"],
      ["consent", "Empfohlener redaktioneller Inhalt"],
      ["consent", "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt."],
      ["legal", "© dpa-infocom, dpa:230101-99-123456/2"],
      ["subscription", "Jetzt weiterlesen mit Plus"],
      ["newsletter", "Melden Sie sich für unseren Newsletter an und bleiben Sie informiert."],
      ["comments", "12 Kommentare"],
      ["tags", "Schlagworte: Bücherei, Gemeinderat"],
      ["image-credit", "Foto: Marta Olsen"],
      ["attribution", "Dieser Artikel erschien zuerst im Talboten."],
      ["contact", "Haben Sie einen Fehler entdeckt? Schreiben Sie uns!"],
      ["navigation", "Zur Startseite"],
    ],
    stays: [
      "Die Polizei nahm eine Anzeige wegen Diebstahls auf und sucht nun nach zwei Zeugen.",
      "Die Kommentare des Bürgermeisters zur Bücherei sorgten im Rat für lange Gesichter.",
      "Auf dem Foto ist zu sehen, wie das Wasser bis an die Stufen der Bücherei reicht.",
      "Mehr zum Haushalt will der Kämmerer erst nach der Sitzung im September sagen.",
      "Teilen wollen sich die beiden Gemeinden die Kosten für das neue Dach der Halle.",
      "Der Datenschutz sei bei der neuen Ausleihe gewahrt, sagte der Sprecher des Rathauses.",
      "Die Merkliste der Räte ist lang: Dach, Heizung, Fenster und ein neuer Boden fehlen.",
    ],
  },
};
