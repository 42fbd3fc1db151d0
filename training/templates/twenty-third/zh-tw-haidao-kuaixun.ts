import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Taiwanese-style fast news portal kept in simplified script: app banners, recommended reading and Line notices. */
export const zhTwHaidaoKuaixun: Template = {
  name: "zh-tw-haidao-kuaixun",
  language: "zh",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "即时", "热门", "政治", "社会", "生活", "娱乐", "宠物"),
    ...chrome("ticker", "快讯", story.headline()),
    ...story.title(),
    ...story.date((when) => `${when.year}/${when.mm}/${when.dd} ${when.clock}`),
    ...story.byline(
      (author) =>
        `${story.pick(["", "记者"])}${author}/${story.pick(["综合报道", "台北报道", "整理"])}`,
    ),
    ...chrome("counter", `浏览数 ${story.int(300, 90000)}`),
    ...chrome(
      "photo-credit",
      `▲${story.pick(["示意图", "当事人提供", "现场画面"])}。（图/${story.pick(["翻摄画面", "资料照"])}）`,
    ),
    ...story.standfirst(),
    ...story.body(
      [
        0.25,
        story.pick([
          chrome("promo", "【其他新闻】", story.headline()),
          chrome("promo", story.headline()),
          chrome("promo", `看更多：${story.headline()}`),
        ]),
      ],
      [
        0.5,
        story.pick([
          chrome("ad", "广告（请继续阅读本文）"),
          chrome("ad", "我是广告 请继续往下阅读"),
        ]),
      ],
      [
        0.75,
        story.pick([
          chrome("app", "下载App,看新闻抽好礼"),
          chrome("app", "点我加入好友，新闻不漏接"),
        ]),
      ],
    ),
    ...chrome("tags", story.pick(["社区", "长辈", "手艺"]), story.pick(["暖新闻", "热门话题"])),
    ...chrome(
      "related",
      story.pick(["你可能也想看", "延伸阅读", "更多相关新闻"]),
      ...marked("▪ ", story.headlines(4)),
    ),
    ...chrome(
      "poll",
      "看完这则新闻的心情",
      `开心 ${story.int(0, 90)}`,
      `感动 ${story.int(0, 90)}`,
      `生气 ${story.int(0, 90)}`,
      `无聊 ${story.int(0, 30)}`,
    ),
    ...chrome("sponsor", "赞助内容", story.headline()),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", `${story.reader()}: ${story.comment()}`),
    ),
    ...chrome("footer", "关于我们", "隐私权政策", "著作权声明", "读者投书"),
  ],
};
