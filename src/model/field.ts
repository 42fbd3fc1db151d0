/** What the text is called in a record that a person reads: see `ArticleRecord`. */
export const authorRoles: readonly [
  "author",
  "contributor",
  "reporter",
  "editor",
  "translator",
  "photographer",
] = ["author", "contributor", "reporter", "editor", "translator", "photographer"];

export type AuthorRole = (typeof authorRoles)[number];

/** A person who made the article. Organisations are an agency or a publisher, never an author. */
export interface Author {
  readonly name: string;
  readonly role: AuthorRole;
  readonly place?: string;
}

/** The place (and agency, and date) that opens the body; not the publication date. */
export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: string | null;
}

/** A picture of the article. What is not known is null. */
export interface ArticleImage {
  /** Absolute, `http` or `https`. */
  readonly url: string;
  /** What stands for it where it cannot be seen; at most 1,000 characters. */
  readonly alt: string | null;
  /** What the page says below it, the credit left out; at most 5,000 characters. */
  readonly caption: string | null;
  /** Who made it or gave it, without `Photo:` and the like. */
  readonly credit: string | null;
}

/** The fields that stages claim, with the type of their value. */
export interface FieldValues {
  readonly canonicalUrl: string;
  readonly site: string;
  readonly section: readonly string[];
  readonly publisher: string;
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly standfirst: string;
  readonly authors: readonly Author[];
  readonly dateline: Dateline;
  readonly agency: string;
  readonly credit: string;
  readonly published: string;
  readonly modified: string;
  readonly language: string;
  readonly images: readonly ArticleImage[];
}

export type FieldName = keyof FieldValues;
