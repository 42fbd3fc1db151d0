import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** City magazine: long reads, donation plea, author card, tests, places with prices, and mailing. */
export const ruZhurnalPerekryostok: Template = {
  name: "ru-zhurnal-perekryostok",
  language: "ru",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– ", subhead: "### " },
  compose: (story) => [
    ...chrome("site-name", "Перекрёсток", story.pick(["журнал о городе", "городской журнал"])),
    ...chrome("menu", "Люди", "Места", "Еда", "Деньги", "Гид", "Тесты"),
    ...chrome("tags", story.pick(["Люди", "Разговор", "Инструкция"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`${story.pick(["Текст", "Интервью"])}: ${a}`, a])),
    ...story.date((d) => `${d.day} ${monthName("ru", d.month)}`),
    ...chrome("photo-credit", story.pick(["Фотографии: Лена Сотник", "Иллюстрации: Марк Ли"])),
    ...chrome("reading-time", `Читать ${story.int(3, 15)} минут`),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["Ещё о людях: ", "Другие разговоры: "]) +
            story.pick(["«Я чиню трамваи и пишу сонеты»", "«Соседи думали, что я шпион»"]),
        ),
      ],
      [
        0.65,
        chrome(
          "donation",
          story.pick([
            "«Перекрёсток» живёт на деньги читателей. Если вам важно, чтобы о городе писали люди, а не пресс-релизы, поддержите нас: 100 рублей в месяц – это один абзац.",
            "Нас читают тысячи, а платят сто двенадцать человек. Станьте сто тринадцатым.",
          ]),
          story.pick(["Поддержать", "Стать другом журнала"]),
        ),
      ],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "Редактор отдела «Люди», автор книги о дворах. Живёт с котом по имени Абзац.",
        "Журналист, бывший учитель географии.",
      ]),
    ),
    ...chrome(
      "related",
      story.pick(["Гид по выходным", "Куда пойти"]),
      "1. Пышечная на Садовой: кофе 90 р., пышка 30 р.",
      "2. Музей ключей, Набережная, 4",
      "3. Каток во дворе, бесплатно",
      story.headline(),
    ),
    ...chrome(
      "poll",
      story.pick(["Тест: какой вы перекрёсток?", "Тест на знание города"]),
      "Вопрос 1 из 7",
      "Где стоял старый рынок?",
      "На Соборной",
      "У вокзала",
    ),
    ...chrome(
      "newsletter",
      story.pick(["Письмо по четвергам: куда пойти, что съесть, кого послушать.", "Рассылка"]),
      "Почта",
      story.pick(["Хочу", "Подписаться"]),
    ),
    ...chrome("comment", story.reader(), story.comment(), story.pick(["Показать ещё", "Ответить"])),
    ...chrome("share", story.pick(["Отправить другу", "Сохранить"])),
    ...chrome(
      "footer",
      "О журнале",
      "Рекламодателям",
      "Вакансии",
      story.pick(["Напишите нам", "Политика"]),
    ),
  ],
};
