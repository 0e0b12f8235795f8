import { moneyText } from "@/lib/form/format";

/** Money kept in minor units, shown in major ones with its currency's code: a ¥ alone could be yuan or yen. */
export function MoneyText({ minor, currency }: { minor: number; currency: string }) {
  return <span className="whitespace-nowrap figures">{moneyText(minor, currency)}</span>;
}
