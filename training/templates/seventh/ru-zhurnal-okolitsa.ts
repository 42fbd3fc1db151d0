import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Reader-funded Russian long-read magazine: a begging letter in prose within the text, crew lines, listening note. */
export const ruZhurnalOkolitsa: Template = {
  name: "ru-zhurnal-okolitsa",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "· ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "Околица", "журнал о жизни вне столиц"),
    ...chrome("menu", "Истории", "Разборы", "Подкасты", "Фото", "О нас", "Помочь"),
    ...chrome("tags", story.pick(["ИСТОРИЯ", "РАЗГОВОР", "ЖИЗНЬ"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${story.pick(["Текст: ", ""])}${author}`),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ru", month)} ${year}`),
    ...chrome(
      "photo-credit",
      story.pick(["Иллюстрация: Тася Рубцова", "Фотографии: Пётр Осин для «Околицы»"]),
    ),
    ...chrome(
      "podcast",
      `${story.pick(["Слушать этот текст", "Можно не читать, а слушать"])}: ${story.int(9, 40)} минут`,
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "donation",
          "Прежде чем вы продолжите. «Околицу» делают семь человек, из них четверо — из своих кухонь. У нас нет инвестора и баннеров, только читатели. Если каждый, кто открыл этот текст, переведёт сто рублей, мы сможем год ездить туда, куда не ходит автобус.",
          story.pick(["Поддержать разово", "Подписаться на пожертвование"]),
          "100 ₽",
          "300 ₽",
          "1000 ₽",
          "Другая сумма",
        ),
      ],
      [
        0.7,
        chrome(
          "promo",
          `${story.pick(["Ещё один текст об этом", "Прочтите потом"])}: «${story.headline()}»`,
        ),
      ],
    ),
    { text: `Редактор: ${story.pick(["Ю. Бармина", "С. Таль"])}`, label: "credit" },
    { text: "Корректор: Оля Вехова", label: "credit" },
    ...chrome(
      "author-bio",
      story.pick([
        "Автор родился в Заструге, живёт в Перми, пишет о реках и людях, которые по ним ходят.",
        "Авторка книги очерков «Полустанки».",
      ]),
    ),
    ...chrome(
      "follow",
      "Мы в телеграме, ютьюбе и на почте России",
      "Рассылка по пятницам — одно длинное письмо без единой ссылки.",
      "Почта",
      "Хочу письмо",
    ),
    ...story.repeat(2, () =>
      chrome("related", story.pick(["Истории", "Разборы"]), story.headline(), story.teaser()),
    ),
    ...chrome(
      "legal",
      "Разрешаем перепечатывать, если вы поставите имя автора и активную ссылку. Фотографии — по договорённости.",
    ),
    ...chrome(
      "footer",
      "Сделано на кухнях",
      story.pick(["Вакансии", "Отчёты о тратах"]),
      "Публичная оферта",
      "Сообщить об ошибке",
    ),
  ],
};
