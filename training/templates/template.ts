import type { Language } from "./article.ts";
import type { Layout } from "./layout.ts";
import type { Line } from "./line.ts";
import type { Story } from "./story.ts";

/** One kind of site: what it sets around an article, and how its dumps set lines apart. */
export interface Template {
  readonly name: string;
  readonly language: Language;
  readonly layout: Layout;
  compose(story: Story): readonly Line[];
}

export interface TemplateSet {
  readonly name: string;
  readonly templates: readonly Template[];
  /** Holds `articles/` and `words/`. */
  readonly folder: URL;
}
