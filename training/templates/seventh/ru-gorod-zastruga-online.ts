import { monthName, weekdayName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Russian town portal: traffic, classifieds, forum, poll, local adverts with phone numbers within the text. */
export const ruGorodZastrugaOnline: Template = {
  name: "ru-gorod-zastruga-online",
  language: "ru",
  layout: { newline: "\r\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Заструга.Онлайн — новости, объявления, форум"),
    ...chrome(
      "calendar",
      `Сегодня ${story.when.day} ${monthName("ru", story.when.month)}, ${weekdayName("ru", story.when.weekday)}`,
      `${story.pick(["-", "+"])}${story.int(1, 27)}°, ${story.pick(["пасмурно", "ясно", "снег с дождём"])}`,
      `пробки ${story.pick(["1 балл", "4 балла", "7 баллов"])}`,
    ),
    ...chrome(
      "menu",
      "Новости",
      "Афиша",
      "Авто",
      "Недвижимость",
      "Работа",
      "Барахолка",
      "Форум",
      "Справочник",
    ),
    ...chrome("search", "Поиск по сайту", "Найти"),
    ...chrome("login", "Войти", "Регистрация", "Напомнить пароль"),
    ...story.title((title) => `${title}${story.pick(["", " | Новости Заструги"])}`),
    ...story.pick([
      [
        ...story.date(({ clock, dd, mm, year }) => `${dd}.${mm}.${year}, ${clock}`),
        ...story.byline((author) => `Автор: ${author}`),
      ],
      [
        ...story.byline((author) => `Текст: ${author}`),
        ...story.date(
          ({ clock, day, month, year }) => `${day} ${monthName("ru", month)} ${year} в ${clock}`,
        ),
      ],
    ]),
    ...chrome("counter", `👁 ${story.int(120, 9900)}`, `💬 ${story.int(0, 120)}`),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["Фото читателей", "Фото: архив редакции", "Фото предоставлено героями"]),
    ),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          `${story.pick(["Читайте по теме", "Ранее мы писали"])}: ${story.headline()}`,
        ),
      ],
      [
        0.5,
        chrome(
          "ad",
          `Реклама. ИП Чудинова Е. В. Окна, балконы, потолки. Тел. 8 (35199) 5-${story.int(10, 99)}-${story.int(10, 99)}`,
        ),
      ],
      [0.75, chrome("app", "Наш портал теперь в MAX-чате и в телеграме — присылайте новости боту")],
    ),
    ...chrome(
      "poll",
      "Нужен ли городу новый мост?",
      `Да — ${story.int(30, 60)} %`,
      `Нет — ${story.int(10, 20)} %`,
      `Главное, чтобы не упал — ${story.int(10, 20)} %`,
      `Всего голосов: ${story.int(90, 2900)}`,
    ),
    ...chrome("comment", `Комментарии (${story.int(3, 120)})`, "Сначала новые", "Сначала старые"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.pick(["сегодня", "вчера"])} в ${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        `${story.pick(["+", "-"])}${story.int(1, 40)} Ответить Пожаловаться`,
      ),
    ),
    ...chrome(
      "comment-form",
      "Чтобы оставить комментарий, войдите через соцсети или номер телефона",
      "Правила: без мата, политической агитации и ссылок на чужие магазины.",
    ),
    ...chrome(
      "event",
      "Афиша на выходные",
      story.pick(["Лыжня для всех, сб, 11:00, лесопарк", "Спектакль «Ревизор», ДК, вс, 17:00"]),
      story.pick(["Концерт баянистов, 300 ₽", "Выставка кошек, вход 150 ₽"]),
    ),
    ...chrome(
      "ad",
      "Объявления",
      `Продам ${story.pick(["мёд с личной пасеки", "резину зимнюю R15"])}, ${story.pick(["800", "6000"])} ₽`,
      "Отдам котёнка, к лотку приучен",
      "Подать объявление бесплатно",
    ),
    ...chrome("related", "Популярное за неделю", ...numbered(story.headlines(5), ") ")),
    ...chrome(
      "footer",
      `© Заструга.Онлайн, 2009–${story.when.year}. 16+`,
      "Мнение редакции может не совпадать с мнением форумчан",
      `Счётчик: ${story.int(100, 999)} сегодня`,
    ),
  ],
};
