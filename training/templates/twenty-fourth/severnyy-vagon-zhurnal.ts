import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian regional magazine and radio: unmarked headlines within, donation prose, feed of leads. */
export const severnyyVagonZhurnal: Template = {
  name: "severnyy-vagon-zhurnal",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", "Северный вагон"),
    ...chrome("menu", "Истории", "Люди", "Эфир", "Подкасты", "О нас"),
    ...chrome("breadcrumb", story.pick(["Истории", "Рубрика: Спорт", "Люди"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `Текст: ${a}`),
    ...story.date((w) => `${w.day} ${monthName("ru", w.month)} ${w.year}`),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [
        0.7,
        chrome(
          "donation",
          "Мы живём на деньги читателей. Если этот текст показался вам важным, поддержите нас разовым или ежемесячным платежом.",
        ),
      ],
    ),
    ...chrome("podcast", "Слушайте наш подкаст «Тамбур»: новый выпуск каждую среду."),
    ...story.repeat(3, () => chrome("teaser", story.headline(), story.teaser())),
    ...chrome("share", "Рассказать друзьям"),
    ...chrome("pager", "Показать ещё"),
    ...chrome(
      "footer",
      "За слова читателей отвечают сами читатели, а за свои отвечаем мы.",
      `${story.when.year}`,
      "Наверх",
    ),
  ],
};
