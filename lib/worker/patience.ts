const longest = 60_000;

/** Who failed waits longer each time: 1, 2, 4 … up to 60 seconds. Instants are milliseconds. */
export function patience() {
  const failures = new Map<string, { times: number; until: number }>();
  return {
    isReady: (name: string, now: number): boolean => (failures.get(name)?.until ?? 0) <= now,
    failed(name: string, now: number): void {
      const times = (failures.get(name)?.times ?? 0) + 1;
      failures.set(name, { times, until: now + Math.min(longest, 1000 * 2 ** (times - 1)) });
    },
    worked: (name: string): boolean => failures.delete(name),
  };
}
