import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A parish magazine as text: rota, diary, adverts of trades, editor's note in prose, deadline for copy. */
export const hillsideParishMagazine: Template = {
  name: "hillside-parish-magazine",
  language: "en",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "+ " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "THE HILLSIDE NEWS",
      "for the parishes of Much Barding, Lower Sallow and Fenny Askham",
    ),
    ...chrome("menu", "Inside this month: Flower rota p4, WI p6, Bin days p9"),
    ...story.title((t) => t),
    ...story.byline((a) => `from ${a}`),
    ...story.body([
      0.55,
      chrome(
        "ad",
        story.pick([
          "R. Tolley & Son, chimneys swept. No mess. 01632 960 155",
          "PUPPY CLASSES in the Old School, Weds 7pm, bring towel",
        ]),
      ),
    ]),
    ...chrome(
      "event",
      "DIARY",
      "1st: Holy Communion, 8am, cushions provided",
      "9th: Beetle drive",
      "22nd: Parish council, all welcome, bring a coat",
    ),
    ...chrome(
      "contact",
      "Copy for next month by the 17th please, to the Editor at Pump Cottage or through the letterbox of the shop. We are always glad of stories, recipes and the name of whoever keeps moving the goose.",
    ),
    ...chrome(
      "ad",
      "Barding Oil Club: join 212 homes that save",
      "Mobile hairdresser, Lorraine, 07700 900 144",
    ),
    ...chrome(
      "footer",
      "Printed by the Benefice on a machine older than the curate. 60p where sold.",
    ),
  ],
};
