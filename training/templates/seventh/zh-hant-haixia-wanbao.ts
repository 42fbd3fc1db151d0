import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Evening paper with chrome in traditional characters: advert breaks, read-more arrows, health notices, mood poll. */
export const zhHantHaixiaWanbao: Template = {
  name: "zh-hant-haixia-wanbao",
  language: "zh",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("menu", "即時", "要聞", "地方", "兩岸", "生活", "副刊", "運勢", "會員專區"),
    ...chrome("breadcrumb", `海峽晚報 / ${story.pick(["生活", "地方"])}`),
    ...story.title(),
    ...story.date(({ clock, dd, mm, year }) =>
      story.pick([`${year}/${mm}/${dd} ${clock}`, `${year}-${mm}-${dd} ${clock}`]),
    ),
    ...chrome("site-name", "海峽晚報"),
    ...story.byline((author) => story.pick([`記者${author}/報導`, `特約記者 ${author}`])),
    ...chrome("share", "分享", `讚 ${story.pick(["12", "340"])}`, "LINE", "複製連結", "字級"),
    ...chrome(
      "photo-credit",
      story.pick(["▲示意圖，與本文無關。", "圖/讀者提供", "圖/本報資料照片"]),
    ),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("ad", "廣告（請繼續閱讀本文）")],
      [0.5, chrome("promo", `${story.pick(["看更多：", "延伸閱讀：", "►►"])}${story.headline()}`)],
      [0.8, chrome("newsletter", "贊助本報，讓深度報導走更遠", "訂閱「晚安信」，每晚九點寄出")],
    ),
    ...chrome(
      "legal",
      `◎ ${story.pick(["珍惜生命，若有需要請撥打二十四小時專線", "飲酒過量，有礙健康"])}`,
    ),
    ...chrome("tags", story.pick(["地方新聞", "人情味"]), story.pick(["郵差", "暖氣", "鄰居"])),
    ...chrome("related", "熱門新聞", ...numbered(story.headlines(5), "")),
    ...chrome(
      "related",
      story.pick(["相關新聞", "你可能也想看"]),
      story.headline(),
      `${story.pick(["3", "12"])}小時前`,
      story.headline(),
      story.pick(["1天前", "昨日"]),
    ),
    ...chrome(
      "poll",
      "你覺得呢？",
      `開心 ${story.int(1, 30)}%`,
      `感動 ${story.int(30, 60)}%`,
      `無聊 ${story.int(1, 9)}%`,
    ),
    ...chrome("app", "下載海峽晚報APP，天天抽點數", "打開推播，大事不漏接"),
    ...chrome("comment", `留言 ${story.pick(["0", "5"])}`, story.reader(), story.comment()),
    ...chrome(
      "footer",
      "關於本報",
      "著作權聲明",
      "聯絡我們",
      "投稿",
      `地址：臺北市${story.pick(["大安區", "中山區"])}某路 ${story.int(10, 99)} 號`,
    ),
  ],
};
