import { Lexicon } from "./wording.ts";
import ar from "./words/ar.json" with { type: "json" };
import de from "./words/de.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import es from "./words/es.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import it from "./words/it.json" with { type: "json" };
import ja from "./words/ja.json" with { type: "json" };
import nl from "./words/nl.json" with { type: "json" };
import pl from "./words/pl.json" with { type: "json" };
import pt from "./words/pt.json" with { type: "json" };
import ru from "./words/ru.json" with { type: "json" };
import tr from "./words/tr.json" with { type: "json" };
import zh from "./words/zh.json" with { type: "json" };

/** The word lists of all languages. A new language is a file in `words/` and a line here. */
export const lexicon: Lexicon = new Lexicon([ar, de, en, es, fr, it, ja, nl, pl, pt, ru, tr, zh]);
