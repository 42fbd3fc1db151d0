import type { Rule } from "../rule.ts";
import { wordingRule } from "./wording.ts";

export const imageCredit: Rule = wordingRule({
  kind: "image-credit",
  reason: "chrome/image-credit",
  meaning: "A line that names the source of a picture and nothing else.",
  outside: { opens: 0.85, closes: 0.85, holds: 0.8, whole: 0.9 },
  inside: { opens: 0.6, closes: 0.6 },
  maxWords: 14,
  matching: [
    `The ferry left the harbour an hour late and reached the island only after dark.
✂ Photo by Marta Olsen
Passengers said that nobody had told them about the engine trouble.`,
  ],
  sparing: [
    `Credit to the crew, the passengers said, for keeping everybody calm through the night at sea.
Photos courtesy of the coast guard were shown to the court before the captain was heard on Monday.`,
    `El barco salió del puerto una hora tarde y no llegó a la isla hasta la noche.
Los pasajeros durmieron en cubierta. La empresa les devolverá el dinero. EFE`,
  ],
});
