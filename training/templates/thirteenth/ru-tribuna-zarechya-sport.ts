import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional sports site: score strip, tables, match texts by minute, bets, fan talk. */
export const ruTribunaZarechyaSport: Template = {
  name: "ru-tribuna-zarechya-sport",
  language: "ru",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "ticker",
      "LIVE",
      `«Химик» – «Старт» ${story.int(0, 4)}:${story.int(0, 4)}`,
      `«Север» – «Луза» ${story.int(0, 4)}:${story.int(0, 4)}`,
      story.pick(["Все матчи", "2-й тайм"]),
    ),
    ...chrome("menu", "Футбол", "Хоккей", "Волейбол", "Таблицы", "Календарь", "Блоги", "Прогнозы"),
    ...chrome("login", story.pick(["Войти", "Регистрация"])),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["", "Автор "])}${a}`),
    ...story.date((d) => `${d.day}.${d.mm}.${d.year}, ${d.clock} МСК`),
    ...chrome("comment", `${story.int(2, 300)} ${story.pick(["комментариев", "мнений"])}`),
    ...story.standfirst(),
    ...story.body(
      [
        0.35,
        chrome(
          "ad",
          story.pick([
            "Сделайте ставку: кэф 2.10 на победу хозяев. 18+",
            "Реклама. Участие в азартных играх может вызвать зависимость",
          ]),
        ),
      ],
      [0.7, chrome("promo", story.pick(["Смотрите также: ", "→ "]) + story.headline())],
    ),
    ...chrome(
      "ticker",
      story.pick(["Турнирная таблица", "Таблица"]),
      "И В Н П О",
      "1. Химик 14 10 2 2 32",
      "2. Заря 14 8 4 2 28",
      "3. Старт 14 7 3 4 24",
    ),
    ...chrome(
      "calendar",
      story.pick(["Ближайшие матчи", "Календарь"]),
      "13.09 17:00 «Химик» – «Маяк»",
      "14.09 15:00 «Заря» – «Луза»",
    ),
    ...chrome(
      "related",
      story.pick(["Другие матчи тура", "Отчёты"]),
      "«Химик» – «Старт» – 3:2. Хет-трик под дождём",
      "90+3' Гол, которого не видел судья",
      story.headline(),
    ),
    ...chrome(
      "comment",
      story.pick(["Лучшие комментарии", "Болельщики говорят"]),
      story.reader(),
      story.comment(),
      "+12",
      story.reader(),
      story.comment(),
      "–3",
    ),
    ...chrome(
      "poll",
      story.pick(["Кто лучший игрок матча?", "Прогноз на следующий тур"]),
      "Галеев 41%",
      "Дроздов 38%",
      "Судья 21%",
    ),
    ...chrome("follow", story.pick(["Наш канал", "Мы в VK"]), "RSS"),
    ...chrome("share", story.pick(["Поделиться голом", "Отправить другу"])),
    ...chrome(
      "footer",
      "Правила",
      "Реклама",
      story.pick(["Партнёры", "О сайте"]),
      "Свидетельство ЭЛ № 0000",
    ),
  ],
};
