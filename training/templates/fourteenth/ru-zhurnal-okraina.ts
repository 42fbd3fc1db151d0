import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, quote, stray, within } from "./extras.ts";

/** Независимый журнал: просьба о пожертвовании и выноски внутри текста. */
export const ruZhurnalOkraina: Template = {
  name: "ru-zhurnal-okraina",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("site-name", "Окраина", "Журнал о тех, кто далеко"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `Рассказывает ${a}`),
      within(
        story,
        [
          story.int(22, 34) / 100,
          chrome(
            "donation",
            story.pick([
              "Этот текст вышел, потому что за него заплатили 640 человек. Если вы станете шестьсот сорок первым, выйдет следующий.",
              "У нас нет рекламы и нет хозяина. Поддержите журнал любой суммой, лучше — каждый месяц.",
            ]),
          ),
        ],
        [story.int(46, 58) / 100, chrome("teaser", quote(story))],
        [story.int(72, 86) / 100, stray(story, "ru")],
      ),
      story.date((w) => `${w.dd}.${w.mm}.${w.year}`),
      chrome("photo-credit", caption(story)),
      chrome("author-bio", `${story.author} — корреспондент «Окраины». Живёт в поезде.`),
      chrome("newsletter", "Письмо по воскресеньям: один текст, одна фотография и ничего больше."),
      chrome("promo", story.headline(), story.teaser(), story.headline(), story.teaser()),
    ].flat();
  },
};
