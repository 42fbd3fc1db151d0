import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Site of a Russian district newspaper: official notices, visually impaired mode, print subscription. */
export const ruRayonkaLipovskayaByl: Template = {
  name: "ru-rayonka-lipovskaya-byl",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "body", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "«Липовская быль» — общественно-политическая газета Липовского района"),
    ...chrome("tools", "Версия для слабовидящих"),
    ...chrome(
      "menu",
      "Главная",
      "Власть",
      "Село",
      "Люди земли нашей",
      "Документы",
      "Объявления",
      "Архив номеров",
    ),
    ...chrome("search", "Поиск по сайту"),
    ...story.title(),
    ...story.date((when) => `${when.dd}.${when.mm}.${when.year}`),
    ...chrome("tags", `Рубрика: ${story.pick(["Общество", "Актуально", "Земляки"])}`),
    ...story.byline((author) => `${author}`),
    ...story.body([
      0.6,
      story.pick([
        chrome("photo-credit", "Фото автора."),
        chrome("photo-credit", "На снимке: участники встречи. Фото из семейного архива."),
      ]),
    ]),
    ...chrome(
      "first-published",
      `Опубликовано в номере ${story.int(10, 52)} от ${story.when.day} ${monthName("ru", story.when.month)} ${story.when.year} года`,
    ),
    ...chrome("counter", `Количество просмотров: ${story.int(20, 900)}`),
    ...chrome("pager", `← ${story.headline()}`, `${story.headline()} →`),
    ...chrome(
      "sponsor",
      `Подписка на газету продолжается! Стоимость на полугодие — ${story.int(500, 900)} рублей ${story.int(10, 99)} копеек. Обращайтесь к почтальону или в редакцию.`,
    ),
    ...story.pick([
      chrome("event", "Поздравляем!", "Дорогую маму и бабушку с 80-летием. Дети, внуки"),
      chrome("event", `Продам сено в рулонах. Тел. 2-${story.int(10, 39)}-${story.int(10, 99)}`),
    ]),
    ...chrome("related", "Свежие записи", ...story.headlines(4)),
    ...chrome(
      "calendar",
      "Праздники сегодня",
      `Восход ${story.int(5, 8)}:${story.int(10, 59)}`,
      `Заход ${story.int(16, 21)}:${story.int(10, 59)}`,
    ),
    ...chrome(
      "comment-form",
      "Добавить комментарий",
      "Ваш адрес email не будет опубликован. Обязательные поля помечены *",
    ),
    ...chrome(
      "footer",
      "Противодействие коррупции",
      "Учредители",
      "Главный редактор В. И. Тулина",
      `Телефон приёмной 2-${story.int(10, 39)}-${story.int(10, 99)}`,
      "12+",
    ),
  ],
};
