import type { Token } from "./token.ts";
import { TokenReader } from "./token-reader.ts";

const reader = new TokenReader();

/** The tokens of a line, as `TokenReader` cuts them: all of them, or the first `limit`. */
export function tokensOf(line: string, limit: number = line.length): Token[] {
  reader.open(line);
  reader.read(0, line.length, limit);
  const out: Token[] = [];
  for (let at = 0; at < reader.count; at++) out.push(reader.tokens[at]!);
  return out;
}
