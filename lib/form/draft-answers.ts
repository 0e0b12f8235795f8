/** Answers as a draft keeps them: inputs that nobody has filled are left out; rows stay, even empty ones, so that they keep their places. */
export function draftAnswers(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (isEmpty(value) ? [] : [[name, compact(value)]])));
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === "";
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  return isRecord(value) ? draftAnswers(value) : value;
}
