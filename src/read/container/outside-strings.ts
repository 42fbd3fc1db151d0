/** The same JSON with what stands outside its strings changed, piece by piece. */
export function outsideStrings(text: string, change: (piece: string) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const mark = text.indexOf('"', at);
    const start = mark < 0 ? text.length : mark;
    parts.push(change(text.slice(at, start)));
    at = endOfString(text, start);
    parts.push(text.slice(start, at));
  }
  return parts.join("");
}

/** Where the string ends that starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = end;
    while (text[escapes - 1] === "\\") escapes--;
    if ((end - escapes) % 2 === 0) return end + 1;
  }
  return text.length;
}
