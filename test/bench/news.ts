import { proseLines } from "./prose.ts";

const given =
  "Anna Karim Olena Mateo Farah Jun Tomas Leyla Viktor Amina Pedro Sunita Yusuf Greta Ivan";
const surnames =
  "Bell al-Noor Moroz Quintana Haddad Park Novak Demir Orlov Bello Rocha Rao Idris Lind Kovac";
const titles = ["Mayor", "President", "Gen.", "Judge", "the engineer", "Prime Minister", ""];
const frames = [
  "FULL said on Tuesday that the harbour would open again.",
  '"We have waited long enough," SHORT told reporters in Port Askel.',
  "SHORT's plan was read out by an aide of FULL, 54, in the town hall.",
  "The Ministry of Works and the River Council thanked FULL and left for Lower Vale.",
];

/** Invented news of about 3 kB: a headline, a byline, prose, and sentences that name five people. */
export function articles(count: number): string[] {
  const prose = proseLines(count * 12);
  let state = 7;
  const below = (limit: number): number => {
    // A linear congruential generator with the constants of ANSI C.
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return Array.from({ length: count }, (_, number) => {
    const people = Array.from({ length: 5 }, () => ({
      first: pick(given.split(" ")),
      last: pick(surnames.split(" ")),
    }));
    const lines = prose.slice(number * 12, number * 12 + 12).map((line) => {
      const { first, last } = pick(people);
      const full = [pick(titles), first, last].filter(Boolean).join(" ");
      return `${line} ${pick(frames).replace("FULL", full).replace("SHORT", last)}`;
    });
    const [author] = people;
    return [
      `${author!.last} Opens the New Harbour of Port Askel`,
      `By ${author!.first} ${author!.last}`,
      ...lines,
    ].join("\n\n");
  });
}
