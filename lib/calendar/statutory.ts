import Holidays from "date-holidays";
import { holidaysOf } from "./country-holidays";

/**
 * Days of rest that the law itself names, as rules of date-holidays; what moves around them is announced year by year.
 * China: 全國年節及紀念日放假辦法, as of November 2024. Taiwan: 紀念日及節日實施條例, of May 2025.
 */
const statutory = {
  CN: [
    "01-01",
    "chinese 01-0-00",
    "chinese 01-0-01",
    "chinese 01-0-02",
    "chinese 01-0-03",
    "chinese 5-01 solarterm",
    "05-01",
    "05-02",
    "chinese 05-0-05",
    "chinese 08-0-15",
    "10-01",
    "10-02",
    "10-03",
  ],
  TW: [
    "01-01",
    "2 days before chinese 01-0-01",
    "chinese 01-0-00",
    "chinese 01-0-01",
    "chinese 01-0-02",
    "chinese 01-0-03",
    "02-28",
    "04-04",
    "chinese 5-01 solarterm",
    "05-01",
    "chinese 05-0-05",
    "chinese 08-0-15",
    "09-28",
    "10-10",
    "10-25",
    "12-25",
  ],
};

/** Which days (ISO) are holidays by the law alone, whatever a year's announcement adds. */
export function statutoryHolidays(code: keyof typeof statutory): (day: string) => boolean {
  const holidays = new Holidays();
  for (const rule of statutory[code]) holidays.setHoliday(rule, { name: rule, type: "public" });
  return holidaysOf(holidays);
}
