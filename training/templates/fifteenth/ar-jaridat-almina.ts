import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** An Arab national paper: dollar and gold prices, comments with a form, edition of the day, writers' pages. */
export const arJaridatAlmina: Template = {
  name: "ar-jaridat-almina",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "سعر الدولار",
      `${story.int(30, 50)}.${story.int(10, 99)}`,
      "عيار 21",
      `${story.int(3000, 5200)}`,
      "مواقيت الصلاة",
    ),
    ...chrome(
      "menu",
      "أخبار مصورة",
      "محافظات",
      "حوادث",
      "تحقيقات",
      "فن",
      "ثقافة",
      "كاريكاتير",
      "وفيات",
    ),
    ...chrome("login", "تسجيل الدخول", "العدد الورقي PDF"),
    ...story.title(),
    ...story.date(
      (when) => `${weekdayName("ar", when.weekday)} ${longDate("ar", when)} ${when.clock}`,
    ),
    ...story.byline((author) => `كتب: ${author}`),
    ...chrome("photo-credit", story.pick(["صورة أرشيفية", "تصوير: آخرون", "جانب من الحدث"])),
    ...story.standfirst(),
    ...story.body(
      [story.int(17, 33) / 100, chrome("ad", "إعلان")],
      [story.int(32, 48) / 100, chrome("promo", `اقرأ أيضا | ${story.headline()}`)],
      [story.int(57, 73) / 100, chrome("promo", story.headline())],
    ),
    ...story.pick([chrome("teaser", story.teaser()), []]),
    ...chrome(
      "follow",
      story.pick([
        "تابعونا على قناة واتساب لمتابعة آخر الأخبار لحظة بلحظة",
        "لمتابعة أخبار المينا عبر غوغل نيوز اضغط هنا",
      ]),
    ),
    ...chrome("tools", "طباعة", "تكبير الخط", "أبلغ عن خطأ"),
    ...chrome("related", ...story.headlines(5)),
    ...chrome("comment", `التعليقات (${story.int(1, 40)})`),
    ...story.repeat(3, () => chrome("comment", story.reader(), story.comment(), "رد")),
    ...chrome(
      "comment-form",
      "أضف تعليقاً",
      "الاسم *",
      "نص التعليق *",
      "لا تعبر التعليقات عن رأي الصحيفة، ونعتذر عن نشر ما يتضمن إساءة.",
    ),
    ...story.pick([
      chrome("poll", "استطلاع", "هل تؤيد تقليل ساعات الدراسة؟", "نعم", "لا", "صوّت"),
      [],
    ]),
    ...chrome(
      "legal",
      "لا يجوز نقل محتوى هذا الموقع أو إعادة نشره كلياً أو جزئياً دون إذن مكتوب من إدارة الجريدة، ويتحمل المخالف المسؤولية القانونية.",
    ),
    ...chrome("footer", "هيئة التحرير", "اشتراكات", "إعلانات مبوبة", "اتصل بنا"),
  ],
};
