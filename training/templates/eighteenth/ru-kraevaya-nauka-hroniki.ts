import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Научно-популярный журнал: сложность текста, подкаст, сбор пожертвований, рекомендованное. */
export const ruKraevayaNaukaHroniki: Template = {
  name: "ru-kraevaya-nauka-hroniki",
  language: "ru",
  layout: { newline: "\n", gap: "ragged", indent: "none", item: "", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "Хроники краевой науки"),
    ...chrome("menu", "Новости", "Статьи", "Блоги", "Лекторий", "Магазин"),
    ...chrome("search", "Поиск по сайту"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(
      ({ year, month, day, clock }) => `${clock} ${day} ${monthName("ru", month)} ${year}`,
    ),
    ...chrome(
      "reading-time",
      story.pick([
        `Сложность ${story.int(1, 7)}.${story.int(1, 9)}`,
        `Время чтения: ${story.int(3, 12)} мин.`,
      ]),
    ),
    ...chrome("tags", story.pick(["Климат", "Биология"]), story.pick(["Общество", "Техника"])),
    ...story.body(
      [
        0.25,
        chrome(
          "photo-credit",
          story.pick(["Фото из архива авторов", "© Хроники краевой науки / рисунок Л. Зуевой"]),
        ),
      ],
      [
        0.45,
        chrome(
          "donation",
          story.pick([
            "Этот журнал существует на деньги читателей. Если вам интересно то, что мы пишем, подпишитесь на небольшое ежемесячное пожертвование: 100 рублей — это одна новость.",
            "Поддержать редакцию",
          ]),
        ),
      ],
      [
        0.75,
        chrome(
          "promo",
          story.pick([
            `Подробнее об этом — в материале «${story.headline()}».`,
            `Читать по теме: ${story.headline()}`,
          ]),
        ),
      ],
    ),
    ...chrome(
      "podcast",
      story.pick([
        `Слушайте подкаст «Хроники в наушниках», выпуск ${story.int(3, 80)}`,
        "Новый выпуск подкаста уже на всех площадках",
      ]),
    ),
    ...chrome("tools", "Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter."),
    ...chrome("related", story.pick(["Рекомендуем прочитать", "Читайте также"])),
    ...story.repeat(3, () => chrome("related", story.headline(), story.teaser())),
    ...chrome(
      "event",
      "Лекторий",
      story.pick([
        "Почему поёт лёд? 19 декабря, вход по регистрации",
        "Экскурсия в хранилище кернов",
      ]),
    ),
    ...chrome("newsletter", "Письмо по воскресеньям", "Ваша почта", "Подписаться"),
    ...chrome(
      "footer",
      "О журнале",
      "Контакты",
      "Пользовательское соглашение",
      "При цитировании ссылка обязательна",
    ),
  ],
};
