const words =
  "the board of harbour put off its vote on Monday after two members said they had not read report";

/** Sentences that differ from each other, 8 to 31 words each; the same at every run. */
export function proseLines(count: number): string[] {
  const list = words.split(" ");
  let state = 1;
  const below = (limit: number): number => {
    // A linear congruential generator with the constants of ANSI C.
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  return Array.from({ length: count }, () => {
    const length = 8 + below(24);
    const line = Array.from({ length }, () => list[below(list.length)]).join(" ");
    return `${line[0]!.toUpperCase()}${line.slice(1)}.`;
  });
}

/** Paragraphs broken at 72 columns, parted by blank lines. */
export function wrapped(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => text.replace(/(.{1,71})(?: |$)/g, "$1\n")).join("\n");
}
