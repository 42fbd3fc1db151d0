import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Сайт хоккейного клуба: партнёры, таблица, билеты, абонементы, соцсети. */
export const ruZarechyeArenaKlub: Template = {
  name: "ru-zarechye-arena-klub",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "sponsor",
      `Генеральный партнёр клуба — ${story.pick(["банк «Затон»", "«Северный хлеб»"])}`,
    ),
    ...chrome("menu", "Новости", "Команда", "Матчи", "Билеты", "Магазин", "Болельщикам"),
    ...chrome(
      "ticker",
      story.pick([
        "Ближайший матч: 18 декабря, «Полярник» — «Буревестник», 19:00",
        `До матча осталось: ${story.int(1, 6)} дн. ${story.int(1, 23)} ч.`,
      ]),
    ),
    ...story.title(),
    ...story.date(
      ({ year, month, day, clock }) => `${day} ${monthName("ru", month)} ${year}, ${clock}`,
    ),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Текст: ${author}`, author])),
    ...story.body(
      [
        0.4,
        chrome(
          "promo",
          story.pick(["Билеты на домашние игры — от 300 рублей", "Фотогалерея матча"]),
        ),
      ],
      [
        0.7,
        story.int(0, 1) === 1
          ? chrome(
              "app",
              story.pick([
                "Смотреть обзор в приложении клуба",
                `Видео: лучшие моменты (${story.int(2, 6)} мин.)`,
              ]),
            )
          : [],
      ],
    ),
    ...chrome("share", "Поделиться:", "ВК", "ОК", "Телеграф"),
    ...chrome(
      "ticker",
      "Турнирная таблица",
      `1. Полярник ${story.int(50, 58)}`,
      `2. Чайка ${story.int(44, 49)}`,
      "3. Буревестник 43",
    ),
    ...chrome("related", story.pick(["Другие новости", "Читайте также"])),
    ...story.repeat(story.int(3, 4), () =>
      chrome("related", `${story.when.dd}.${story.when.mm}`, story.headline()),
    ),
    ...chrome(
      "sponsor",
      "Партнёры",
      story.pick(["Такси «Вираж»", "Стоматология «Клык»"]),
      "Завод ЖБИ-4",
    ),
    ...chrome(
      "promo",
      story.pick([
        "Абонемент на вторую половину сезона: 12 игр по цене девяти",
        "Шарф «Буря» снова в продаже",
      ]),
    ),
    ...chrome(
      "footer",
      "Правила посещения",
      `Пресс-служба: 55-01-${story.int(10, 99)}`,
      `© ХК «Буревестник», ${story.when.year}`,
      "6+",
    ),
  ],
};
