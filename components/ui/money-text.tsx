import { useFormatter } from "next-intl";

/** How many decimals a currency has: 2 for CNY, none for JPY. */
export const decimalsOf = (currency: string) => new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Money kept in minor units, shown in major ones with its currency's code: a ¥ alone could be yuan or yen. */
export function MoneyText({ minor, currency }: { minor: number; currency: string }) {
  const format = useFormatter();
  const digits = decimalsOf(currency);
  const amount = format.number(minor / 10 ** digits, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (
    <span className="whitespace-nowrap figures">
      <span className="text-ink-faint">{currency}</span> {amount}
    </span>
  );
}
