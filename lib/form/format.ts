/** How many decimal places a currency has: 2 for CNY, 0 for JPY, 3 for KWD (ISO 4217, as Intl knows it). */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Digits in groups of three. Not Intl, whose separators could differ between the browser's and the server's version. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** 12345.5 → "12,345.5". */
export function numberText(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  return `${value < 0 ? "-" : ""}${grouped(whole)}${fraction ? `.${fraction}` : ""}`;
}

/** Minor units of a currency as a figure in major ones: 1234550, CNY → "12,345.50". */
export function minorText(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const padded = String(Math.abs(Math.round(minor))).padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  const fraction = digits > 0 ? `.${padded.slice(-digits)}` : "";
  return `${minor < 0 ? "-" : ""}${grouped(whole)}${fraction}`;
}

/** The same with its currency: 1234550, CNY → "CNY 12,345.50". */
export function moneyText(minor: number, currency: string): string {
  return `${currency} ${minorText(minor, currency)}`;
}

/** 12.5 → "12.5%". */
export function percentText(value: number): string {
  return `${numberText(value)}%`;
}

/** 2026-11-24T14:30 → "2026-11-24 14:30". */
export function dateTimeText(value: string): string {
  return value.replace("T", " ");
}
