import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Orthodox parish/diocese news page: calendar of the day, requests for notes, church needs. */
export const gdRuPrihodIVestnik: Template = {
  name: "gd-ru-prihod-i-vestnik",
  language: "ru",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "Епархия",
      "Архиерей",
      "Храмы",
      "Расписание",
      "Воскресная школа",
      "Пожертвовать",
    ),
    ...chrome(
      "calendar",
      story.pick(["Седмица 22-я по Пятидесятнице", "Неделя о блудном сыне"]),
      "Поста нет",
      story.pick(["Прп. Пафнутия", "Мч. Лонгина"]),
    ),
    ...story.title(),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ru", month)} ${year} г.`),
    ...story.body([
      0.6,
      chrome("photo-credit", story.pick(["Фото Марии Зиминой", "Фотогалерея: 24 снимка"])),
    ]),
    ...story.byline((author) => `Текст: ${author}`),
    ...chrome("counter", `Просмотров: ${story.int(20, 900)}`),
    ...chrome(
      "donation",
      "Подать записку можно на сайте. Средства идут на ремонт кровли; отчёт о тратах висит у свечного ящика.",
    ),
    ...chrome("related", "Ещё в разделе", ...story.headlines(3)),
    ...chrome(
      "event",
      "Объявления",
      story.pick([
        "В субботу после службы — уборка территории, грабли есть",
        "Открыта запись в хор для взрослых",
      ]),
    ),
    ...chrome("contact", "Дежурный священник: ежедневно с 9:00 до 17:00, тел. 8 (000) 555-01-12"),
    ...chrome("footer", "Информационный отдел епархии", "Ссылка при перепечатке желательна"),
  ],
};
