const loneSurrogate = /\p{Surrogate}/u;

/** A JSON string; RFC 8785 (3.2.2.2) refuses one that is not valid Unicode, because it has no UTF-8 bytes to hash. */
function canonicalString(text: string): string {
  if (loneSurrogate.test(text)) throw new TypeError("A lone surrogate has no canonical form");
  return JSON.stringify(text);
}

function canonicalNumber(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`${number} has no canonical form`);
  return JSON.stringify(number);
}

function canonicalObject(object: object): string {
  const prototype = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`Only plain objects have a canonical form, not ${object.constructor?.name}`);
  const members: string[] = [];
  for (const [name, value] of Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value !== undefined) members.push(`${canonicalString(name)}:${canonical(value)}`);
  }
  return `{${members.join(",")}}`;
}

/**
 * The one JSON text of a value (RFC 8785): members sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them.
 * A member that is `undefined` is left out, as JSON does. Refuses (TypeError) what JSON would silently change:
 * NaN, infinities, lone surrogates, dates, class instances, functions, bigints, and `undefined` anywhere else.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(",")}]`;
  if (typeof value === "object") return canonicalObject(value);
  throw new TypeError(`A ${typeof value} has no canonical form`);
}
