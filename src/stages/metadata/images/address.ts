const longestAddress = 2_000;

/**
 * The absolute address of a picture; null if it is no page's (`data:`, `javascript:`), or if there is
 * nothing to tell what it is relative to.
 */
export function pictureAddress(written: string, base: string | undefined): string | null {
  // What a script is to fill in: `https://x.example/{width}/a.jpg`.
  if (written === "" || written.length > longestAddress || /[{}]|%7B/i.test(written)) return null;
  // The page itself.
  if (written.startsWith("#") || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "") return null;
  return url.href.length <= longestAddress ? url.href : null;
}

const pictureFile = /\.(?:jpe?g|png|webp|avif|gif|jfif|tiff?|heic)$/i;

/** Words that the names of many files are made of: `image-2.jpg`, `original.jpg`, `hero_large.webp`. */
const commonWords: ReadonlySet<string> = new Set(
  `image img photo foto bild picture pic original orig large medium small big thumb thumbnail full
  default master header hero feature featured teaser article lead main cover social share og wide
  screenshot screen shot landscape portrait square`.split(/\s+/),
);
/** So many digits are a time or a number that is given once. */
const tellingDigits = 8;
/** Shorter names are common. */
const shortestName = 8;

/**
 * What two addresses of one picture have in common. Sizes stand in queries, in folders and in file
 * names: a file name that can only be of one picture is enough.
 */
export function pictureKey(address: string): string {
  const { host, pathname, search } = new URL(address);
  if (!pictureFile.test(pathname)) return `${host}${pathname}${search}`;
  const bare = pathname.replace(pictureFile, "").replace(/-(?:\d{2,4}x\d{2,4}|scaled)$/, "");
  const name = bare.slice(bare.lastIndexOf("/") + 1);
  return isCommon(name) ? `${host}${bare}` : name;
}

function isCommon(name: string): boolean {
  if (name.length < shortestName) return true;
  if (name.replace(/\D/g, "").length >= tellingDigits) return false;
  const words = name.toLowerCase().split(/[\d_-]{1,20}/);
  return words.every((word) => word === "" || commonWords.has(word));
}

/** Whether an address is that of a picture, not of a page. */
export function leadsToPicture(address: string): boolean {
  return URL.canParse(address) && pictureFile.test(new URL(address).pathname);
}

const ornaments =
  /(?:^|[^a-z])(?:g?r?avatars?|logos?|icons?|favicon|emojis?|smil(?:ey|ies)|sprites?|badges?|buttons?|arrows?)(?:$|[^a-z])/i;
const fillers =
  /(?:^|[^a-z])(?:blank|spacer|pixel|transparent|placeholders?|dummy|clear|1x1|tracking|beacon|lazy-?load(?:er|ing)?|loading|no-?image|default-image)(?:$|[^a-z])/i;

/** Drawings that a page is built of lie with its theme or among what its builder has packed. */
const themePath = /\/(?:themes?|_next\/static|icons?|logos?|avatars?)\//i;

/** Whether a picture lies where a page keeps what it is built of. */
export function isPartOfTheme(address: string): boolean {
  return themePath.test(new URL(address).pathname);
}

/** Whether names of a picture, or the end of its address, say that it is an avatar, a logo, … */
export function isOrnament(names: string): boolean {
  return ornaments.test(names.slice(0, 300));
}

/** Whether a file stands where a picture will be, or counts readers. */
export function isFiller(address: string): boolean {
  return fillers.test(fileOf(address));
}

/** The file name of an address. */
export function fileOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.slice(pathname.lastIndexOf("/") + 1);
}
