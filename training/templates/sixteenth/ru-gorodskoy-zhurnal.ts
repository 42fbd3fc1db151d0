import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Russian city magazine: rubrics, editors' choice, letters by e-mail in prose, support, podcast lines. */
export const ruGorodskoyZhurnal: Template = {
  name: "ru-gorodskoy-zhurnal",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Город", "Люди", "Деньги", "Еда", "Спецпроекты", "Подкасты", "Поддержать"),
    ...chrome("breadcrumb", story.pick(["Люди", "Город · Репортаж", "Деньги / Разбор"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`Текст: ${author}`, author])),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ru", month)} ${year}`),
    ...chrome("reading-time", `Время чтения: ${story.int(3, 12)} минут`),
    ...chrome("audio", ...story.pick([["Слушать статью"], []])),
    ...story.body(
      [
        0.35,
        chrome(
          "newsletter",
          "Письмо по четвергам",
          "Раз в неделю редактор рассказывает, что мы поняли про город. Без спама и почти без опечаток.",
          "Подписаться",
        ),
      ],
      [0.6, chrome("related", story.headline(), story.teaser())],
      [
        0.85,
        chrome(
          "donation",
          story.pick([
            "Этот текст вышел благодаря читателям. Оформите ежемесячное пожертвование, даже сто рублей помогут.",
            "Поддержать редакцию",
          ]),
        ),
      ],
    ),
    ...chrome("photo-credit", "Фотографии: Марта Зимина"),
    ...chrome("tags", "#город", story.pick(["#ремёсла", "#вода", "#река"])),
    ...chrome(
      "author-bio",
      ...story.pick([
        [],
        [
          "Об авторе",
          `${story.author} пишет о людях, которые чинят то, что другие выбрасывают. Раньше работал на радио и в музее паровозов.`,
        ],
      ]),
    ),
    ...chrome("share", "Рассказать друзьям", "Telegram", "VK"),
    ...chrome(
      "related",
      ...story.pick([["Читайте ещё"], ["Выбор редакции"], []]),
      ...story.headlines(4),
    ),
    ...chrome("podcast", "Подкаст «Двор»", "Выпуск 41: кто живёт на чердаках"),
    ...chrome("comment-form", "Войдите, чтобы оставить комментарий"),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome(
      "consent",
      "Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим.",
      "Хорошо",
    ),
    ...chrome(
      "footer",
      "О журнале",
      "Рекламодателям",
      "Вакансии",
      "Политика обработки данных",
      `© «Городской журнал», ${story.when.year}`,
    ),
  ],
};
