import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** صحيفة محلية: «اقرأ أيضاً» وعناوين مفردة وقناة واتساب وإعلانات بين الفقرات. */
export const jaridatAlwahaAlkhadra: Template = {
  name: "jaridat-alwaha-alkhadra",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "الطقس", `${story.int(18, 44)}°`, "صحو"),
    ...chrome("menu", "الرئيسية", "محليات", "اقتصاد", "رياضة", "ثقافة", "رأي"),
    ...chrome("site-name", "الواحة الخضراء"),
    ...chrome("breadcrumb", "الرئيسية / محليات"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `كتب: ${a}`),
    ...story.date(
      ({ day, month, year, clock }) => `${day} ${monthName("ar", month)} ${year} - ${clock}`,
    ),
    ...chrome("share", "شارك", "فيسبوك", "واتساب", "نسخ الرابط"),
    ...chrome("photo-credit", "أرشيفية"),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("promo", `اقرأ أيضاً: ${story.headline()}`),
          chrome("promo", `إقرأ أيضاً | ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome("follow", "انضم إلى قناتنا على واتساب لتصلك الأخبار لحظة بلحظة."),
          chrome("ad", "إعلان"),
          chrome("ad", "مساحة إعلانية"),
        ]),
      ],
      [
        story.int(40, 85) / 100,
        story.pick([
          chrome(
            "newsletter",
            "اشترك في النشرة الصباحية واقرأ أهم أخبار المدينة قبل القهوة.",
            "البريد الإلكتروني",
            "اشتراك",
          ),
          chrome("photo-credit", "جانب من السوق صباح الأحد (تصوير: زيد الحاج)"),
        ]),
      ],
      [
        story.int(55, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("related", "مواضيع ذات صلة", story.headline(), story.headline()),
          chrome("poll", "هل تؤيد القرار؟", "نعم", "لا", "صوّت"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("audio", "استمع إلى المقال"),
          chrome(
            "event",
            "معرض الحرف اليدوية يستمر حتى نهاية الشهر في قاعة البلدية، والدخول مجاني.",
          ),
          chrome("promo", story.headline()),
        ]),
      ],
    ),
    ...chrome("tags", "كلمات مفتاحية", "المياه", "القرى"),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(5))),
    ...chrome(
      "comment",
      `التعليقات (${story.int(0, 30)})`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("ad", "وظائف شاغرة: مطلوب سائق شاحنة"),
    ...chrome("newsletter", "النشرة البريدية", "أدخل بريدك ليصلك جديدنا."),
    ...chrome("footer", "من نحن", "اتصل بنا", "سياسة الخصوصية", "جميع الحقوق محفوظة"),
  ],
};
