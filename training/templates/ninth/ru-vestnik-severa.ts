import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian-language magazine site: author bio, support letter, next story lead, tags line. */
export const ruVestnikSevera: Template = {
  name: "ru-vestnik-severa",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Вестник Севера"),
    ...(story.int(1, 4) > 1 ? chrome("login", "Войти", "Поддержать") : []),
    ...chrome("tags", story.pick(["ОЧЕРК", "СПОРТ", "ЛЮДИ"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date((w) => `${w.day}.${w.mm}.${w.year}`),
    ...(story.int(1, 4) > 1 ? chrome("reading-time", `${story.int(3, 9)} минут`) : []),
    ...story.body(
      [
        0.3,
        chrome(
          "donation",
          "Мы живём на деньги читателей. Если вы дочитали до этого места, значит, вам не всё равно. Сто рублей в месяц — это одна поездка корреспондента до соседнего села.",
          "Оформить",
        ),
      ],
      [0.65, chrome("promo", story.headline(), story.teaser())],
    ),
    ...chrome(
      "author-bio",
      `${story.author} — журналист, пишет о тех, кто живёт далеко от дорог. Дважды лауреат премии «Глубинка».`,
    ),
    ...chrome("share", "Скопировать ссылку", "Отправить другу"),
    ...chrome("tags", "север · пчёлы · тишина · хоккей"),
    ...chrome("related", "Что ещё почитать", ...marked("— ", story.headlines(3))),
    ...chrome(
      "newsletter",
      "Письмо из редакции по воскресеньям. Без спама, иногда со стихами.",
      "Подписаться",
    ),
    ...chrome(
      "comment",
      story.reader(),
      story.comment(),
      "Нравится 12",
      story.reader(),
      story.comment(),
    ),
    ...chrome("counter", `Прочитали: ${story.int(100, 7000)}`),
    ...chrome(
      "legal",
      "Полное или частичное использование материалов допускается только с письменного согласия редакции.",
    ),
  ],
};
