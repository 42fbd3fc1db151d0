import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** صحيفة يومية: «اقرأ أيضا» وعناوين منفردة بين الفقرات. */
export const arSadaAlkhor: Template = {
  name: "ar-sada-alkhor",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("menu", "الرئيسية", "محليات", "اقتصاد", "رياضة", "ثقافة", "وفيات"),
      chrome("breadcrumb", "الرئيسية / محليات"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `كتب: ${a}`),
      story.date((w) => `${w.dd}/${w.mm}/${w.year} - ${w.clock}`),
      chrome("share", "مشاركة", "فيسبوك", "واتساب", "نسخ الرابط"),
      chrome(
        "photo-credit",
        caption(story) + story.pick([" (أرشيفية)", " – تصوير: سامي نوار", ""]),
      ),
      within(
        story,
        [
          story.int(15, 28) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["اقرأ أيضا: ", "اقرأ المزيد: ", "ذات صلة: "]),
              story.headlines(1),
            ),
          ),
        ],
        [story.int(40, 54) / 100, chrome("promo", story.headline())],
        [story.int(60, 70) / 100, chrome("ad", story.pick(["إعلان", "يستمر المقال بعد الإعلان"]))],
        [
          story.int(78, 90) / 100,
          chrome(
            "follow",
            story.pick([
              "تابعونا على قناتنا في واتساب لتصلكم الأخبار أولا بأول.",
              "للاشتراك في النشرة المسائية اكتبوا بريدكم هنا.",
            ]),
          ),
        ],
      ),
      chrome("tags", "كلمات دلالية", "قرى", "تعليم"),
      chrome("related", "الأكثر قراءة", ...numbered(story.headlines(5))),
      chrome(
        "comment",
        "التعليقات",
        story.reader(),
        story.comment(),
        "رد",
        story.reader(),
        story.comment(),
        "رد",
      ),
      chrome("legal", "التعليقات تعبر عن رأي أصحابها ولا تعبر عن رأي الصحيفة."),
      chrome("footer", "من نحن", "اتصل بنا", "أعلن معنا", "جميع الحقوق محفوظة"),
    ].flat();
  },
};
