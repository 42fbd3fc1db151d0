import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, points, within } from "./extras.ts";

/** بوابة إخبارية: نقاط رئيسية ومقتطفات من مواد أخرى وبقايا مشغل الفيديو. */
export const arAlmanaraNet: Template = {
  name: "ar-almanara-net",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("ticker", "عاجل", story.headline()),
      chrome("menu", "أخبار", "تقارير", "فيديو", "بودكاست"),
      story.title(),
      chrome("tools", story.pick(["أبرز النقاط", "باختصار"]), ...marked("• ", points(story))),
      story.date((w) => `آخر تحديث: ${w.day}/${w.month}/${w.year} الساعة ${w.clock}`),
      story.byline((a) => a),
      within(
        story,
        [story.int(20, 32) / 100, chrome("audio", "لا يدعم متصفحك تشغيل الفيديو", "المدة 02:10")],
        [story.int(42, 55) / 100, chrome("teaser", story.teaser())],
        [
          story.int(65, 76) / 100,
          chrome(
            "podcast",
            "في حلقة هذا الأسبوع من «حكايات الساحل» نستمع إلى حارس المنارة القديمة.",
          ),
        ],
        [story.int(84, 94) / 100, chrome("promo", ...pair(story, "ar"))],
      ),
      chrome("photo-credit", caption(story)),
      chrome("related", "مواد قد تهمك", ...story.headlines(4)),
      chrome("newsletter", "رسالة الصباح: خمسة أخبار قبل القهوة.", "بريدك الإلكتروني", "اشترك"),
      chrome("footer", "سياسة الخصوصية", "المنارة نت"),
    ].flat();
  },
};
