import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian regional site: share lines, Telegram, read-also, comments, age mark. */
export const ruZarechnyVestnikPlyus: Template = {
  name: "ru-zarechny-vestnik-plyus",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Новости", "Общество", "Происшествия", "Афиша", "Спецпроекты"),
    ...chrome(
      "breadcrumb",
      story.pick(["Главная / Новости / Общество", "Главная → Происшествия", "Вестник » Город"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) => `${when.day} ${monthName("ru", when.month)} ${when.year}, ${when.clock}`,
    ),
    ...story.byline((author) => `${author}`),
    ...chrome("counter", `Просмотров: ${story.int(100, 9000)}`),
    ...chrome(
      "photo-credit",
      story.pick(["Фото: архив редакции", "Фото: Вестник плюс / И. Сомов"]),
    ),
    ...story.body(
      [
        story.pick([0.2, 0.3, 0.35]),
        chrome(
          "promo",
          story.pick(["Читайте также: ", "Ранее по теме: ", "Ещё новости: "]) + story.headline(),
        ),
      ],
      [
        0.6,
        chrome(
          "follow",
          story.pick([
            "Подписывайтесь на наш канал в Телеграме: самое важное без лишних слов.",
            "Мы есть и во «ВКонтакте»: заходите.",
          ]),
        ),
      ],
      [story.pick([0.75, 0.8, 0.9]), chrome("ad", "Реклама")],
    ),
    ...chrome("share", "Поделиться", story.pick(["Отправить другу", "Скопировать ссылку"])),
    ...chrome("tags", "Теги:", story.pick(["дороги", "школа"]), story.pick(["мэрия", "погода"])),
    ...chrome(
      "related",
      story.pick(["Самое читаемое", "Новости по теме", "Вам может понравиться"]),
      ...marked("• ", story.headlines(5)),
    ),
    ...chrome(
      "comment",
      `Комментарии (${story.int(0, 30)})`,
      story.reader(),
      story.comment(),
      "Ответить",
      story.reader(),
      story.comment(),
      "Ответить",
    ),
    ...chrome("comment-form", "Чтобы оставить комментарий, войдите или зарегистрируйтесь"),
    ...chrome(
      "contact",
      story.pick([
        "Стали очевидцем? Пишите: news@zarechny.example",
        "Заметили ошибку? Выделите её мышью",
      ]),
    ),
    ...chrome(
      "legal",
      "При перепечатке ссылка обязательна. Редакция не отвечает за содержание рекламы.",
    ),
    ...chrome("footer", "О проекте", "Рекламодателям", "16+"),
  ],
};
