import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian regional agency: weather and rates, views, messenger calls, read-also, comments, media register line. */
export const ruZarechyeInfo: Template = {
  name: "ru-zarechye-info",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      story.pick([
        `USD ${story.int(78, 99)},41 EUR ${story.int(88, 105)},07`,
        `Сегодня −${story.int(2, 19)}°, снег`,
        "Пробки: 3 балла",
      ]),
    ),
    ...chrome(
      "menu",
      "Новости",
      "Статьи",
      "Происшествия",
      "Афиша",
      "Объявления",
      "Погода",
      "О проекте",
    ),
    ...chrome(
      "breadcrumb",
      story.pick(["Главная / Новости", "Главная → Общество", "Главная » Лента"]),
    ),
    ...story.title(),
    ...story.date(({ dd, mm, year, clock }) =>
      story.pick([`${dd}.${mm}.${year} ${clock}`, `${clock}, ${dd}.${mm}.${year}`]),
    ),
    ...chrome("counter", `Просмотров: ${story.int(200, 19000)}`, `👁 ${story.int(200, 19000)}`),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Автор: ${author}`, author])),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: архив редакции", "Фото: Заречье.Инфо / И. Белых"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["Читайте также: ", "Читайте также ", "По теме: "])}${story.headline()}`,
        ),
      ],
      [
        0.6,
        chrome(
          "follow",
          story.pick([
            "Подписывайтесь на наш Telegram-канал, чтобы узнавать новости первыми",
            "Мы есть в MAX и ВКонтакте",
          ]),
        ),
      ],
      [0.85, chrome("related", ...story.headlines(2))],
    ),
    ...chrome("contact", "Стали очевидцем? Пришлите фото и видео в редакцию: 8-900-555-01-02"),
    ...chrome(
      "tags",
      `Теги: ${story.pick(["переправа", "тарифы", "люди"])}, ${story.pick(["район", "ЖКХ"])}`,
    ),
    ...chrome("share", "Поделиться", "ВКонтакте", "Одноклассники", "Скопировать ссылку"),
    ...chrome("counter", "Понравилось?", `👍 ${story.int(1, 90)} 👎 ${story.int(0, 20)}`),
    ...chrome("related", story.pick(["Новости по теме", "Самое читаемое", "Лента новостей"])),
    ...story.repeat(5, () =>
      chrome(
        "related",
        ...story.pick([[`${story.int(10, 23)}:${story.int(10, 59)}`], []]),
        story.headline(),
      ),
    ),
    ...chrome(
      "ad",
      "Реклама",
      "Окна от завода. Рассрочка без переплаты. ИП Гусев А. В. erid: 2VtzqwXyAb",
    ),
    ...chrome(
      "comment",
      `Комментарии (${story.int(1, 60)})`,
      story.reader(),
      story.comment(),
      "Ответить",
      story.reader(),
      story.comment(),
      "Ответить",
    ),
    ...chrome(
      "comment-form",
      "Оставить комментарий",
      "Ваше имя",
      "Я согласен на обработку персональных данных",
    ),
    ...chrome(
      "legal",
      `Сетевое издание «Заречье.Инфо». Зарегистрировано надзорным ведомством, ЭЛ № ФС 00-55555. 16+. При перепечатке гиперссылка обязательна. © ${story.when.year}`,
    ),
  ],
};
