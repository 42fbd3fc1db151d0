let last = "";
let parsed: URL | null = null;

/**
 * A URL in its parts; null where there is none. Many ask for the address of the same page: the last
 * answer is kept. The parts are to be read only.
 */
export function urlOf(url: string | null): Readonly<URL> | null {
  if (url === null || url === "") return null;
  if (url !== last) {
    parsed = URL.canParse(url) ? new URL(url) : null;
    last = url;
  }
  return parsed;
}
