import { parseHTML } from "linkedom";
import { answerPages } from "./answer-pages.ts";
import { jsdomDocument } from "./jsdom-document.ts";

// On a few pages Readability climbs past the root of linkedom's tree and fails.
await answerPages([(html) => parseHTML(html).document as unknown as Document, jsdomDocument]);
