import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textBlocks } from "../../../../src/stages/segment/text/text.ts";

const blocksOf = (text: string) => textBlocks(text, "text/plain").blocks.map((block) => block.text);

const paragraphs = [
  "The harbour board put off its vote on the new crane for a third time on Monday, after two members " +
    "said they had read the noise report only that morning and wanted the figures explained to them.",
  "“Nobody here is against the crane,” said Ruth Okafor, who has run the board since spring. “We are " +
    "against being told on a Monday that we must be for it by noon.”",
  "The report, which was due in March, puts the noise on Quay Street at 61 decibels by day. Residents of " +
    "the street had been promised no more than 55. Adel Haroun of the tenants' union called the difference " +
    "the whole point of the quarrel and asked for a second measurement, in winter, with the yard at work.",
  "A new date for the vote has not been set.",
];

/** Breaks lines as `fmt` and mail programs do: as many words as fit. */
function wrap(paragraph: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

describe("text that was broken at a fixed column", () => {
  test.each([56, 65, 72, 79, 98])("is put together again (%i columns)", (width) => {
    const text = paragraphs.map((paragraph) => wrap(paragraph, width)).join("\n\n");
    expect(blocksOf(text)).toEqual(paragraphs);
  });

  test("parted by indents", () => {
    const text = paragraphs.map((paragraph) => wrap(paragraph, 70, "    ")).join("\n");
    expect(blocksOf(text)).toEqual(paragraphs);
  });

  test("parted by nothing but short last lines, among headlines that are as long as most lines", () => {
    const headlines = [
      "Ferry to run all night during the festival, mayor says",
      "Why the herring came back: five questions to a biologist",
      "Three new plays open this week, and one is for children",
      "Old customs house sold to a hotel chain for 14 million",
      "School places: what parents need to know before Friday",
      "A crane is not a church tower, writes our columnist",
    ];
    const body = paragraphs.map((paragraph) => wrap(paragraph, 72));
    expect(blocksOf([...headlines, ...body, ...headlines].join("\n"))).toEqual([
      ...headlines,
      ...paragraphs,
      ...headlines,
    ]);
  });

  test("with a headline, a byline and a list around it", () => {
    const body = paragraphs.map((paragraph) => wrap(paragraph, 72)).join("\n\n");
    const text = `Crane vote put off again\nBy Ines Dahl\n\n${body}\n\n- Ferry times\n- Tides\nSports\n`;
    expect(blocksOf(text)).toEqual([
      "Crane vote put off again",
      "By Ines Dahl",
      ...paragraphs,
      "- Ferry times",
      "- Tides",
      "Sports",
    ]);
  });

  test("each inner line break is claimed as a space, or as nothing after a hyphen", () => {
    const text = paragraphs
      .map((paragraph) => wrap(paragraph, 72).replace(/ (\S+)\n/, " re-$1-\n"))
      .join("\n\n");
    const { blocks, claims } = textBlocks(text, "text/plain");
    const joins = claims.filter((claim) => claim.kind === "replace");
    expect(joins.length).toBe(text.split(/[^\n]\n[^\n]/).length - 1);
    for (const { span, text: written } of joins) {
      expect(text.slice(span.start, span.end)).toBe("\n");
      expect(written).toBe(text[span.start - 1] === "-" ? "" : " ");
    }
    for (const { start, end, text: shown } of blocks) expect(shown).toHaveLength(end - start);
  });
});

describe("is not seen in", () => {
  test("a paragraph a line", () => {
    expect(blocksOf(paragraphs.join("\n"))).toEqual(paragraphs);
  });

  test("a poem", () => {
    const poem = [
      "the crane stands over the water and does not sleep tonight",
      "and every lamp on the quay is counted twice, once in rain",
      "my father worked here when the ropes were still made of hemp,",
      "he said the ships came in by smell, and left by song",
      "nobody sings now, or only the winch, when it is cold",
      "and the gulls, who never learned another tune than want",
      "so i walk home by the long way, past the shuttered stores",
      "and carry the harbour with me as one carries a small stone",
      "warm from the hand, of no use, and too dear to throw away",
    ];
    expect(blocksOf(poem.join("\n"))).toEqual(poem);
  });

  test("a list of headlines", () => {
    const list = [
      "Harbour board puts off crane vote for the third time this year",
      "Ferry to run all night during the festival, mayor says",
      "Why the herring came back: five questions to a marine biologist",
      "Quay Street tenants ask for a second noise measurement",
      "Three new plays open this week, and one of them is for children",
      "Old customs house sold to a hotel chain for 14 million",
      "School places: what parents need to know before Friday's deadline",
      "Opinion: a crane is not a church tower, and that is fine",
    ];
    expect(blocksOf(list.join("\n"))).toEqual(list);
  });

  test("one short sentence a line", () => {
    const lines = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.”]) /));
    expect(blocksOf(lines.join("\n"))).toEqual(lines);
  });

  test("text that is cut at its links", () => {
    const pieces = paragraphs.flatMap((paragraph) =>
      paragraph.split(/ (?=noise|Ruth|spring|report|Quay|tenants|winter|vote)/),
    );
    expect(blocksOf(pieces.join("\n"))).toEqual(pieces);
  });
});

test("blocks and claims cover the text once, whatever it is", () => {
  const unit = fc.constantFrom(
    "a ",
    "Word",
    "x".repeat(30),
    ". ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "- ",
    "\0",
    "\u2028",
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const { blocks, claims } = textBlocks(text, "text/plain");
      let at = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(at);
        expect(block.text).toBe(block.text.trim());
        at = block.end;
      }
      const covered = [
        ...blocks,
        ...claims.flatMap((claim) => (claim.kind === "remove" ? [claim.span] : [])),
      ].sort((a, b) => a.start - b.start);
      expect(covered.reduce((end, span) => (span.start === end ? span.end : -1), 0)).toBe(
        text.length,
      );
    }),
  );
});
