import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Moroccan portal: Maghrebi months style, comment wall, views and social counters. */
export const arMaghribTariqAlatlas: Template = {
  name: "ar-maghrib-tariq-alatlas",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "طريق الأطلس – جريدة إلكترونية مستقلة"),
    ...chrome("menu", "سياسة", "جهات", "مجتمع", "حوادث", "رياضة", "صوت وصورة", "كتاب وآراء"),
    ...chrome("ad", "أعلن معنا"),
    ...story.title(),
    ...story.byline((author) => `طريق الأطلس – ${author}`),
    ...story.date((when) => `${when.dd}/${when.mm}/${when.year} على الساعة ${when.clock}`),
    ...chrome("counter", `${story.int(10, 900)} مشاركة`, `${story.int(200, 9000)} قراءة`),
    ...story.standfirst(),
    ...story.body(
      [0.35, chrome("promo", "اقرأ أيضا", story.headline())],
      [0.7, chrome("ad", "إشهار")],
    ),
    ...chrome("share", "شارك على فيسبوك", "تويتر", "لينكدإن"),
    ...chrome("follow", "اشترك في قناتنا", "الضغط على الجرس لا يكلفكم شيئا"),
    ...chrome(
      "comment",
      `${story.int(2, 90)} تعليقات الزوار`,
      "التعليقات الواردة تعبر عن آراء أصحابها وليس عن رأي الجريدة",
    ),
    ...story.repeat(story.int(2, 4), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(10, 23)}:${story.int(10, 59)}`,
        story.comment(),
        `${story.int(0, 70)}`,
      ),
    ),
    ...chrome(
      "comment-form",
      "أضف تعليقك",
      "الاسم الكامل",
      "1000 حرف متبق",
      "شروط التعليق: عدم الإساءة للكاتب أو للأشخاص أو للمقدسات.",
    ),
    ...chrome(
      "related",
      "آخر المستجدات",
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
      `${story.int(10, 23)}:${story.int(10, 59)}`,
      story.headline(),
    ),
    ...chrome("related", "صوت وصورة", ...story.headlines(3)),
    ...chrome("footer", "هيئة التحرير", "سياسة الخصوصية", "للإشهار", "النسخة الكاملة للموقع"),
  ],
};
