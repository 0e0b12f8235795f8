const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Answers to put in the place of others: whatever those have and these leave out is said to be empty, or an input would go on showing it. */
export function emptied(present: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const left = Object.entries(present).map(([name, value]) => {
    const instead = next[name];
    if (isRecord(value) && (instead === undefined || isRecord(instead))) return [name, emptied(value, instead ?? {})];
    return [name, instead ?? (Array.isArray(value) ? [] : "")];
  });
  return { ...next, ...Object.fromEntries(left) };
}
