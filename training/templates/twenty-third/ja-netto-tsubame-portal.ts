import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese news portal aggregating papers, with comment counts, expert comments and rankings. */
export const jaNettoTsubamePortal: Template = {
  name: "ja-netto-tsubame-portal",
  language: "ja",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "· " },
  compose: (story) => [
    ...chrome("menu", "ニュース", "天気", "乗換案内", "メール", "ショッピング"),
    ...chrome("search", "条件検索"),
    ...story.title(),
    ...story.date(
      (when) =>
        `${when.month}/${when.day}(${story.pick(["月", "火", "水", "木", "金"])}) ${when.clock}配信`,
    ),
    ...chrome("counter", `コメント${story.int(3, 900)}件`),
    ...story.byline((author) => `${story.pick(["", "配信 "])}${author}`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      story.pick([
        chrome("promo", `【写真】${story.headline()}`),
        chrome("promo", story.headline()),
      ]),
    ]),
    ...chrome("promo", "【関連記事】", ...marked("・", story.headlines(4))),
    ...story.pick([
      chrome(
        "first-published",
        `最終更新：${story.when.month}/${story.when.day} ${story.when.clock}`,
      ),
      chrome("first-published", "記事に関する報告"),
    ]),
    ...chrome(
      "comment",
      `コメント ${story.int(3, 900)}件`,
      "おすすめ順",
      "新着順",
      "※コメントは投稿者個人の見解です。",
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 20)}時間前`,
        story.comment(),
        `共感した ${story.int(0, 900)}`,
        `なるほど ${story.int(0, 200)}`,
        `うーん ${story.int(0, 90)}`,
      ),
    ),
    ...chrome("comment-form", "利用規約を守って投稿してください", "コメントを書く"),
    ...chrome(
      "related",
      story.pick(["トピックス（主要）", "あなたにおすすめの記事"]),
      ...story.headlines(5),
    ),
    ...story.pick([chrome("ad", "PR"), chrome("ad", "広告")]),
    ...chrome("footer", "プライバシーポリシー", "利用規約", "ご意見・ご要望", "ヘルプ"),
  ],
};
