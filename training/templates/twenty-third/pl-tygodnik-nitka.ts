import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

const MONTHS =
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(
    " ",
  );

/** Polish opinion weekly with paywall, author notes and newsletters. */
export const plTygodnikNitka: Template = {
  name: "pl-tygodnik-nitka",
  language: "pl",
  layout: { newline: "\n", gap: "all", indent: "none", subhead: "## ", item: "• " },
  compose: (story) => [
    ...chrome(
      "consent",
      "Szanowni Czytelnicy!",
      `Aby strona mogła działać, a my mogliśmy zarabiać na pracę dziennikarzy, prosimy o zgodę na użycie plików cookies przez nas i ${story.int(60, 500)} zaufanych partnerów. Zgodę można w każdej chwili wycofać.`,
      "Przejdź do serwisu",
      "Ustawienia zaawansowane",
    ),
    ...chrome("menu", "Kraj", "Świat", "Rynek", "Historia", "Niezbędnik", "Prenumerata"),
    ...chrome("login", "Zaloguj"),
    ...chrome("tags", story.pick(["Społeczeństwo", "Kraj", "Reportaż"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(),
    ...story.date((when) => `${when.day} ${MONTHS[when.month - 1]} ${when.year}`),
    ...chrome("reading-time", `${story.int(3, 12)} minut czytania`),
    ...story.body(
      [
        0.35,
        story.pick([
          chrome("promo", `Czytaj także: ${story.headline()}`),
          chrome("promo", `Podkast: ${story.headline()}`),
        ]),
      ],
      [
        0.6,
        story.pick([
          chrome(
            "paywall",
            "Pełną treść tego i wszystkich innych artykułów znajdziesz w wydaniu cyfrowym. Pierwszy miesiąc za złotówkę.",
            "Kup dostęp",
          ),
          chrome("paywall", "Ten tekst otrzymujesz w prezencie od redakcji."),
        ]),
      ],
      [
        0.85,
        story.pick([
          chrome(
            "newsletter",
            "Nitka na dobranoc",
            "Wieczorny list do czytelników: jedna sprawa, bez pośpiechu.",
            "Zapisz się",
            "Wyrażam zgodę na otrzymywanie wiadomości.",
          ),
          chrome("newsletter", story.headline()),
        ]),
      ],
    ),
    ...chrome(
      "first-published",
      `„Nitka” ${story.int(10, 52)}.${story.when.year} z dnia ${story.when.dd}.${story.when.mm}.${story.when.year}; s. ${story.int(10, 80)}`,
    ),
    ...story.pick([
      chrome(
        "author-bio",
        story.author,
        "Dziennikarka działu krajowego. Pisze o ludziach z małych miejscowości i o tym, co z nich wywożą.",
      ),
      chrome("author-bio", story.author, "stały współpracownik"),
    ]),
    ...chrome("share", "Udostępnij", "Podaruj artykuł"),
    ...chrome(
      "related",
      "Polecamy",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("footer", "O nas", "Kontakt", "Sklep", "Wydawca", "Dane osobowe"),
  ],
};
