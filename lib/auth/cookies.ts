import { publicUrl } from "@/lib/store/environment";

/** Whether cookies travel by https only: wherever the portal itself does. */
export function isSecure(): boolean {
  return publicUrl().startsWith("https://");
}

/** How every cookie that proves something is set. */
export function proofCookie(maxAge: number) {
  return { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge } as const;
}

/** How the chosen language is kept, for a year (seconds): a proof of nothing, and the page reads it too. */
export const languageCookie = { path: "/", sameSite: "lax", maxAge: 31_536_000 } as const;
