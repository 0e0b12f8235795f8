/**
 * Weekends other than Saturday and Sunday, as days of the week (0: Sunday). From weekData of CLDR 48 (supplementalData.xml), for the countries
 * of date-holidays; Bangladesh, which CLDR leaves out, from date-holidays' own data. Kept as a table, so that a due date does not depend on
 * which CLDR the machine's Node was built with.
 */
const weekends: Record<string, readonly number[]> = {
  BD: [5, 6],
  BH: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IN: [0],
  IR: [5],
  LY: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  UG: [0],
};

/** The days of the week (0: Sunday) on which a country (ISO 3166) rests. */
export function weekendOf(country: string): readonly number[] {
  return weekends[country] ?? [0, 6];
}
