import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Областной новостной сайт: отдельная фраза о другой новости, опрос, призыв написать, короткие новости прозой внизу. */
export const lwOblastnyeVesti: Template = {
  name: "lw-oblastnye-vesti",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("breadcrumb", "Новости", "Регион"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ru", month)} ${year}`),
    ...story.byline((a) => a),
    ...story.body(
      [0.3, story.pick([chrome("teaser", story.teaser()), chrome("promo", story.headline())])],
      [
        0.65,
        story.pick([
          chrome(
            "poll",
            "Поддерживаете ли вы это решение?",
            "Да",
            "Нет",
            "Затрудняюсь ответить",
            "Голосовать",
            "Результаты",
          ),
          chrome(
            "newsletter",
            "Подпишитесь на рассылку, чтобы каждое утро получать главные новости области.",
          ),
          chrome("promo", `По теме: ${story.headline()}`),
        ]),
      ],
    ),
    ...chrome(
      "contact",
      "Если вы хотите сообщить новость, напишите нам на почту или позвоните в редакцию с девяти до шести.",
    ),
    ...chrome(
      "promo",
      story.headline(),
      "На трассе в понедельник вечером столкнулись две машины. Пострадавших нет, движение восстановлено.",
      story.headline(),
      "Ярмарка пройдёт в субботу на центральной площади. Приедут фермеры из двенадцати районов.",
    ),
    ...chrome(
      "legal",
      "При использовании материалов ссылка на сайт обязательна. За содержание рекламы отвечает рекламодатель.",
    ),
  ],
};
