import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** 都市报网站:导航、来源编辑、相关阅读、热榜、备案。 */
export const zhYunjiangChenbao: Template = {
  name: "zh-yunjiang-chenbao",
  language: "zh",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "首页", "要闻", "本地", "财经", "文体", "视频", "数字报"),
    ...chrome("breadcrumb", "当前位置：首页 > 本地 > 正文"),
    ...story.title(),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...story.byline((author) => `记者 ${author}`),
    ...chrome("tools", "来源：云江晨报", "字号：大 中 小", "打印本页", "关闭窗口"),
    ...chrome("counter", `阅读 ${story.int(1000, 90000)}`),
    ...story.standfirst(),
    ...story.body([0.5, chrome("promo", `延伸阅读：${story.headline()}`)]),
    ...chrome("contact", "责任编辑：许安", "新闻热线：0417-8888000"),
    ...chrome("share", "分享到：", "微信", "微博", "收藏"),
    ...chrome("app", "扫一扫下载云江新闻客户端"),
    ...chrome("related", "相关新闻", ...story.headlines(3)),
    ...chrome("related", "24小时热榜", ...counted(story.headlines(5))),
    ...chrome("comment-form", "我来说两句", "文明上网，理性发言", "发表评论"),
    ...chrome(
      "legal",
      "版权声明：凡本网注明来源的作品，未经授权不得转载。",
      "互联网新闻信息服务许可证 0417202300001",
      "云ICP备00004170号",
      "违法和不良信息举报电话：12377",
    ),
  ],
};
