import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** مجلة عربية مستقلة: رسالة دعم ونبذة عن الكاتب وبودكاست وفعاليات في جمل كاملة. */
export const arSafahatAlarab: Template = {
  name: "ar-safahat-alarab",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "صفحات"),
    ...chrome("menu", "تقارير | حوارات | كتب | بودكاست | ادعمنا"),
    ...story.title(),
    ...story.byline(),
    ...story.date(({ day, month, year }) => `${day} ${monthName("ar", month)} ${year}`),
    ...chrome("reading-time", `وقت القراءة: ${story.int(2, 9)} دقائق`),
    ...story.standfirst(),
    ...story.body(
      [
        0.45,
        chrome(
          "podcast",
          story.pick([
            "في الحلقة الجديدة من بودكاست «على الرصيف» نلتقي رجلاً يصلح الساعات ولا يحمل واحدة.",
            "استمع إلى حلقة هذا الأسبوع: لماذا تغير لون النهر؟ حديث مع مهندسة وصياد.",
          ]),
        ),
      ],
      [0.75, chrome("related", story.headline(), story.teaser())],
    ),
    ...chrome(
      "donation",
      story.pick([
        "نعمل في «صفحات» بلا معلنين وبلا ممول كبير. إن وجدت في هذا التقرير ما يستحق، فساعدنا على كتابة التقرير القادم ولو بمبلغ صغير كل شهر.",
        "قرأت حتى هنا؟ هذا يعني أن ما نفعله يهمك. انضم إلى ثمانمئة قارئ يدعموننا.",
      ]),
    ),
    ...chrome(
      "author-bio",
      `${story.author}: ${story.pick(["صحافي مستقل يكتب عن المدن الصغيرة والناس الذين لا تذكرهم نشرات الأخبار. صدرت له مجموعة قصصية.", "من أسرة التحرير منذ تأسيس المجلة. عمل سابقاً في الإذاعة، ويحب القطارات البطيئة."])}`,
    ),
    ...chrome(
      "event",
      "ندعوكم مساء الخميس إلى أمسية قراءة في مقهى المكتبة القديمة. الدخول مجاني والمقاعد محدودة.",
    ),
    ...chrome("related", "اقرأ في صفحات", ...story.headlines(3)),
    ...chrome("legal", "يسمح بإعادة النشر شرط ذكر المصدر واسم الكاتب وعدم تغيير النص."),
    ...chrome("footer", "صفحات، مجلة أسبوعية مستقلة", "راسلنا"),
  ],
};
