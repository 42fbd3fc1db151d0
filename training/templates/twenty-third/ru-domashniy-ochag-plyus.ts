import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian lifestyle site for women: tests, horoscopes, partner news and long reader comments. */
export const ruDomashniyOchagPlyus: Template = {
  name: "ru-domashniy-ochag-plyus",
  language: "ru",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome("menu", "Рецепты", "Здоровье", "Отношения", "Дача", "Гороскоп", "Звёзды"),
    ...chrome("breadcrumb", `Главная → ${story.pick(["Кулинария", "Психология", "Дом"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Автор: ${author}`),
    ...chrome("author-bio", `редактор раздела «${story.pick(["Еда", "Жизнь", "Дом"])}»`),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year}`),
    ...chrome("counter", `Просмотров: ${story.int(100, 9900)}`),
    ...chrome("photo-credit", `Фото: ${story.pick(["Шаттербокс", "личный архив", "Стокфото"])}`),
    ...story.body(
      [
        0.25,
        story.pick([
          chrome("promo", `Кстати! ${story.headline()}`),
          chrome("promo", `Интересное по теме: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [0.5, story.pick([chrome("ad", "Реклама"), chrome("ad", "Продолжение после рекламы")])],
      [
        0.75,
        story.pick([
          chrome("promo", "Пройдите наш тест и узнайте, какая вы хозяйка"),
          chrome("promo", "Подписывайтесь на наш канал, там рецепты каждый день"),
        ]),
      ],
    ),
    ...chrome("poll", "Вам понравилась статья?", "Да", "Нет", "Уже готовлю"),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        story.comment(),
        `Нравится ${story.int(0, 30)}`,
        "Пожаловаться",
      ),
    ),
    ...chrome("comment-form", "Ваше имя", "Комментарий", "Я не робот", "Отправить"),
    ...chrome("related", "Популярное", ...marked("♥ ", story.headlines(5))),
    ...chrome(
      "tags",
      `#${story.pick(["рецепты", "семья", "зима"])} #${story.pick(["простоивкусно", "советы"])}`,
    ),
    ...chrome(
      "sponsor",
      "Материалы от партнёров",
      story.headline(),
      story.headline(),
      "Имеются противопоказания, необходима консультация специалиста.",
    ),
    ...chrome(
      "footer",
      "Подписка на журнал",
      "Контакты",
      "Реклама",
      "Карта сайта",
      `© ${story.when.year}`,
    ),
  ],
};
