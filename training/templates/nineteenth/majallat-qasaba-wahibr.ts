import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** مجلة ثقافية: دعوات للاشتراك ومقتطفات من أعداد سابقة وفعاليات وتعليقات صور في متن النص. */
export const majallatQasabaWahibr: Template = {
  name: "majallat-qasaba-wahibr",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "العربية", "English"),
    ...chrome("login", "دخول المشتركين"),
    ...chrome("site-name", "قصبة وحبر"),
    ...chrome("menu", "العدد الحالي", "حوارات", "نصوص", "المتجر"),
    ...chrome("reading-time", `${story.int(3, 12)} دقائق قراءة`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => a),
    ...story.date(({ month, year }) => `${monthName("ar", month)} ${year}`),
    ...story.body(
      [
        story.int(10, 50) / 100,
        story.pick([
          chrome(
            "donation",
            "مجلتنا بلا إعلانات ولا ممول. كل عدد يدفع ثمنه قراؤه، واشتراكك السنوي يكفي لطباعة عشرين نسخة لمكتبات القرى.",
          ),
          chrome("promo", `من أرشيف المجلة: ${story.headline()}`),
        ]),
      ],
      [
        story.int(30, 75) / 100,
        story.pick([
          chrome("event", "أمسية شعرية يوم الخميس في بيت النحاسين، السابعة مساءً، الدعوة عامة"),
          chrome("photo-credit", "من أعمال المعرض الأخير. عدسة: مها القيسي"),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("newsletter", "رسالة كل أسبوعين فيها نص ولوحة وأغنية."),
          chrome("promo", `في العدد القادم: ${story.headline()}`),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("podcast", "استمع إلى الحلقة الجديدة من بودكاست «حبر»"),
          chrome("ad", "صدر حديثاً عن دار القصبة: ديوان «ما لم يكتبه النهر»"),
        ]),
      ],
    ),
    ...chrome("related", "اقرأ في هذا العدد", ...marked("- ", story.headlines(3))),
    ...chrome("comment", `${story.reader()}`, story.comment()),
    ...chrome("newsletter", "بريدك", "أرسل"),
    ...chrome(
      "author-bio",
      `${story.author}`,
      "كاتبة ومحررة تقيم قرب البحر وتكتب عن الحرف القديمة وأهلها.",
    ),
    ...chrome("event", "فعاليات", "السبت: ورشة خط للأطفال، العاشرة صباحاً"),
    ...chrome("footer", "هيئة التحرير", "للنشر معنا", "نقاط البيع"),
  ],
};
