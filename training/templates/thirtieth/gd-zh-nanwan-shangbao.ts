import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Chinese business/metropolitan news site: source line, editor credits, hot list, app code, disclaimer. */
export const gdZhNanwanShangbao: Template = {
  name: "gd-zh-nanwan-shangbao",
  language: "zh",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("menu", "首页", "要闻", "财经", "科技", "房产", "健康", "教育", "视频", "客户端"),
    ...chrome("breadcrumb", `当前位置:首页 > ${story.pick(["财经", "民生", "科技"])} > 正文`),
    ...story.title(),
    ...story.date(({ clock, day, month, year }) => `${year}年${month}月${day}日 ${clock}`),
    ...story.byline((author) => `${story.pick([`记者 ${author}`, `本报记者 ${author}`])}`),
    ...chrome("tools", "来源:南湾商报", "字号:小 中 大", "分享到"),
    ...story.body([0.5, chrome("ad", "广告")]),
    ...chrome("counter", `阅读 ${story.int(1, 9)}万+`, `点赞 ${story.int(10, 900)}`, "在看"),
    ...chrome("promo", "长按识别二维码,关注“南湾商报”"),
    ...chrome("related", "相关新闻", ...story.headlines(4)),
    ...chrome("related", "热榜", ...numbered(story.headlines(5))),
    ...story.repeat(2, () => chrome("comment", `${story.reader()}`, `${story.comment()}`, "回复")),
    ...chrome(
      "legal",
      "转载稿件只为让读者多知道一点,观点由原作者负责。若您是作者并对转载有异议,请于一个月内致电总编室。",
    ),
    ...chrome(
      "footer",
      "关于我们",
      "广告服务",
      "违法和不良信息举报电话:000-12377",
      "南湾商报社 版权所有",
    ),
  ],
};
