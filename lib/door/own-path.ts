const base = "http://portal.invalid";

/**
 * Where a reader goes on to after signing in: the given path where it is one of this portal's, else its first page. Browsers take tabs and line
 * ends out of an address and a backslash for a slash, so what looks like a path may lead to another site.
 */
export function ownPath(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/") || /[\p{Cc}\\]/u.test(next) || !URL.canParse(next, base)) return "/";
  const { origin, pathname, search, hash } = new URL(next, base);
  return origin === base && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}
