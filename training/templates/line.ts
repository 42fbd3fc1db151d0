/** What a line of chrome is. */
export type Kind =
  | "ad"
  | "app"
  | "audio"
  | "author-bio"
  | "breadcrumb"
  | "calendar"
  | "comment"
  | "comment-form"
  | "consent"
  | "contact"
  | "counter"
  | "donation"
  | "event"
  | "first-published"
  | "follow"
  | "footer"
  | "language"
  | "legal"
  | "login"
  | "menu"
  | "newsletter"
  | "pager"
  | "paywall"
  | "photo-credit"
  | "podcast"
  | "poll"
  | "promo"
  | "reading-time"
  | "related"
  | "search"
  | "share"
  | "site-name"
  | "sponsor"
  | "tags"
  | "teaser"
  | "ticker"
  | "tools";

export type Label =
  | "body"
  | "title"
  | "standfirst"
  | "byline"
  | "date"
  | "credit"
  | "blank"
  | `chrome:${Kind}`;

export interface Line {
  readonly text: string;
  readonly label: Label;
}

export function chrome(kind: Kind, ...texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text, label: `chrome:${kind}` }));
}

export function isChrome(label: Label): boolean {
  return label.startsWith("chrome:");
}

/** Puts the same mark before each text: bullets, arrows, a label. */
export function marked(mark: string, texts: readonly string[]): string[] {
  return texts.map((text) => mark + text);
}

/** Counts the texts: `1. `, `2. ` … `after` stands between number and text. */
export function numbered(texts: readonly string[], after = ". "): string[] {
  return texts.map((text, at) => `${at + 1}${after}${text}`);
}

/** Puts the number on a line of its own above each text, as cleaned `ol` lists often show it. */
export function counted(texts: readonly string[]): string[] {
  return texts.flatMap((text, at) => [String(at + 1), text]);
}
