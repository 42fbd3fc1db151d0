import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian business portal: live feed on top, teaser blocks in the text, newsletter, subscription to pro. */
export const ruDelovoyKvartalNews: Template = {
  name: "ru-delovoy-kvartal-news",
  language: "ru",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Тренды",
      "Инвестиции",
      "Недвижимость",
      "Авто",
      "Визионеры",
      "Конференции",
      "Pro",
    ),
    ...chrome(
      "related",
      "Лента новостей",
      ...story
        .repeat(4, () =>
          chrome("related", `${story.headline()}, ${story.int(10, 23)}:${story.int(10, 59)}`),
        )
        .map((line) => line.text),
    ),
    ...chrome("paywall", "Скрыть баннеры", "Оформить подписку Pro за 490 рублей"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `${clock}, ${dd}.${mm}.${year}`),
    ...chrome("reading-time", `Время на чтение — ${story.int(2, 5)} мин.`),
    ...story.body(
      [0.3, chrome("promo", "Материал по теме", story.headline(), story.teaser())],
      [
        0.7,
        chrome(
          "newsletter",
          "Получайте рассылку «Квартал утром»: пять новостей до начала рабочего дня",
          "Введите email",
          "Подписаться",
        ),
      ],
    ),
    ...chrome("tools", "Выделите фрагмент с ошибкой и нажмите Ctrl+Enter"),
    ...chrome("tags", "Теги", "ставки", "банки", "регионы"),
    ...chrome("app", "Читайте нас без VPN и рекламы в приложении", "App Store", "RuStore"),
    ...chrome("related", "Материалы к статье", ...story.headlines(3)),
    ...chrome(
      "footer",
      "О компании",
      "Контактная информация",
      "Размещение рекламы",
      "Политика обработки данных",
      "Чтобы отправить редакции сообщение, выделите часть текста",
    ),
  ],
};
