import { answerPages } from "./answer-pages.ts";
import { jsdomDocument } from "./jsdom-document.ts";

await answerPages([jsdomDocument]);
