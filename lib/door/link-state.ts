import type { LinkMatter } from "@/lib/auth/link-session";

/** `open`: to be signed. `signed`, `declined`: by this customer. `void`: taken back by the company meanwhile. */
export type LinkState = "open" | "signed" | "declined" | "void";

export function linkStateOf({ document, version, slot }: LinkMatter): LinkState {
  if (document.dropped) return "void";
  if (version.voided) return version.voided.how === "declined" ? "declined" : "void";
  return slot.state === "open" ? "open" : "signed";
}
