import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Independent Russian-language narrative magazine with donation letters and footnotes. */
export const ruTikhiySvidetel: Template = {
  name: "ru-tikhiy-svidetel",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Тихий свидетель"),
    ...chrome("menu", "Истории", "Разборы", "Подкасты", "Рассылка", "Поддержать"),
    ...chrome("tags", story.pick(["истории", "репортаж", "люди"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.clock}, ${when.day} ${monthName("ru", when.month)} ${when.year}`,
    ),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("reading-time", `${story.int(4, 18)} минут на чтение`),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome(
            "donation",
            "Мы работаем, потому что нас читаете вы. Даже небольшое ежемесячное пожертвование помогает оплачивать поездки, корректора и серверы. Пожалуйста, поддержите нас, если можете.",
            "Поддержать",
          ),
          chrome(
            "donation",
            `Этот текст бесплатный. Но он стоил редакции трёх недель работы и ${story.int(20, 90)} тысяч рублей.`,
            "Помочь",
          ),
        ]),
      ],
      [
        0.65,
        story.pick([
          chrome("promo", "Другие наши истории", story.headline(), story.teaser()),
          chrome("promo", story.teaser()),
        ]),
      ],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author} пишет о людях, которых обычно не замечают. До журналистики работала в библиотеке и на маяке.`,
      ),
      chrome("author-bio", "Редактор: М. Ланская", "Корректор: Д. Юн"),
    ]),
    ...chrome(
      "newsletter",
      "Рассылка «Вполголоса»",
      "Раз в неделю рассказываем одну историю, которую можно прочитать перед сном.",
      "Ваша почта",
      "Отправить",
      "Защита от спама включена.",
    ),
    ...chrome("share", "Рассказать друзьям", "Скопировать", "PDF-версия"),
    ...chrome("related", "Читать дальше", ...story.headlines(3)),
    ...chrome("footer", "Кто мы", "Миссия", "Отчёты о расходах", "Напишите нам"),
  ],
};
