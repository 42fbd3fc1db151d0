export type ReasonKindName =
  | "navigation"
  | "sharing"
  | "stories"
  | "prompts"
  | "comments"
  | "labels"
  | "place"
  | "repeat"
  | "field"
  | "spelling"
  | "other";

/** What reasons have in common, so that a reader can tell the cuts of a page apart at a glance. */
export interface ReasonKind {
  readonly name: ReasonKindName;
  /** One capital letter: says without colour what a colour says. */
  readonly code: string;
  /** What text of this kind is, as a heading. */
  readonly title: string;
}

/** All kinds, in the order in which they are listed. */
export const reasonKinds: readonly ReasonKind[] = [
  { name: "navigation", code: "N", title: "Navigation" },
  { name: "sharing", code: "S", title: "Sharing, counters, players" },
  { name: "stories", code: "O", title: "Other stories" },
  { name: "prompts", code: "A", title: "Advertising and prompts" },
  { name: "comments", code: "C", title: "Comments" },
  { name: "labels", code: "L", title: "Labels and small print" },
  { name: "place", code: "P", title: "Judged by place and wording" },
  { name: "repeat", code: "D", title: "Double text" },
  { name: "field", code: "F", title: "Moved to a field" },
  { name: "spelling", code: "W", title: "Written differently" },
  { name: "other", code: "X", title: "Other" },
];

const kindsOfChrome = new Map<string, ReasonKindName>([
  ["breadcrumb", "navigation"],
  ["navigation", "navigation"],
  ["separator", "navigation"],
  ["share", "sharing"],
  ["counter", "sharing"],
  ["media", "sharing"],
  ["related", "stories"],
  ["ranking", "stories"],
  ["recommendation", "stories"],
  ["promo", "stories"],
  ["advertisement", "prompts"],
  ["newsletter", "prompts"],
  ["subscription", "prompts"],
  ["consent", "prompts"],
  ["app", "prompts"],
  ["comments", "comments"],
  ["attribution", "labels"],
  ["image-credit", "labels"],
  ["contact", "labels"],
  ["bio", "labels"],
  ["tags", "labels"],
  ["legal", "labels"],
  ["before-body", "place"],
  ["after-body", "place"],
  ["inside-body", "place"],
  ["repeat", "repeat"],
]);

const kindsOfStages = new Map<string, ReasonKindName>([
  ["metadata", "field"],
  ["names", "spelling"],
]);

/** The kind of a reason code; `other` for those of a user's own stages. */
export function kindOfReason(reason: string): ReasonKindName {
  const [stage = "", what = ""] = reason.split("/", 2);
  return (stage === "chrome" ? kindsOfChrome.get(what) : kindsOfStages.get(stage)) ?? "other";
}
