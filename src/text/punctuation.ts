/** Marks that end a sentence in the scripts that news is written in, closing quotes allowed after. */
const sentenceEnd = /[.!?…。！？．｡؟۔।॥։።]["'”’»›)\]」』）】]{0,3}$/u;

/** Whether a line ends the way a sentence does. */
export function endsSentence(line: string): boolean {
  return sentenceEnd.test(line.length > 8 ? line.slice(-8) : line);
}
