const minute = 60_000;
const longest = 60 * minute;
/** Resend keeps an idempotency key for 24 hours: after that a second try could be a second letter. */
const keyLives = 23 * 60 * minute;

/**
 * When to try again (instant) after `attempts` failed tries, or null when the key would be too old: then a person must look.
 * Doubles from half a minute to an hour, spread by `random` (0-1) over half of it, never before what the provider asked for (seconds).
 */
export function nextTry(attempts: number, firstTry: Date, now: Date, random: number, retryAfter = 0): Date | null {
  const wait = Math.min(longest, (minute / 2) * 2 ** (attempts - 1));
  const at = now.getTime() + Math.max(retryAfter * 1000, wait * (0.75 + random / 2));
  return at - firstTry.getTime() > keyLives ? null : new Date(at);
}

/** Whether trying again can help: not with an address or a letter that the provider refuses. */
export function isPassing(status: number | null): boolean {
  return status === null || status === 408 || status === 409 || status === 429 || status >= 500;
}
