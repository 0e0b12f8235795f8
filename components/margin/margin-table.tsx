import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import { minorText, percentText } from "@/lib/form/format";
import { type Costs, type Margin, missingTo } from "@/lib/order/margin";

/** What stands side by side: as it is and what if, before and after. */
export type MarginColumn = { id: "now" | "trial" | "before" | "after"; margin: Margin };

type MarginTableProps = {
  caption: string;
  currency: string /** Percent; without one nothing is said about reaching it. */;
  target?: number;
  columns: MarginColumn[];
  costs?: Costs;
};

const parts = ["revenue", "material", "labour", "depreciation", "direct", "administration", "selling", "indirect", "profit"] as const;
const sums: readonly string[] = ["revenue", "direct", "indirect", "profit"];

/** Revenue, costs, profit and margin, a column for each case (3.5). `costs`, where given, says which indirect cost is a rate. */
export function MarginTable({ caption, currency, target, columns, costs }: MarginTableProps) {
  const t = useTranslations("margin");
  const rateOf = (part: string) => (costs && (part === "administration" || part === "selling") ? costs[part] : undefined);
  const label = (part: (typeof parts)[number]) => {
    const stated = rateOf(part);
    return stated && "rate" in stated ? t("rate", { label: t(part), rate: percentText(stated.rate) }) : t(part);
  };
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong text-ink-faint">
          <th scope="col" className="py-2 pr-2 text-left font-medium">
            {t("item", { currency })}
          </th>
          {columns.map(({ id }) => (
            <th key={id} scope="col" className="py-2 pl-2 text-right font-medium">
              {t(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part} className={classNames("border-b border-line", sums.includes(part) && "font-semibold")}>
            <th scope="row" className={classNames("py-1.5 pr-2 text-left", sums.includes(part) ? "font-semibold" : "pl-3 font-normal text-ink-soft")}>
              {label(part)}
            </th>
            {columns.map(({ id, margin }) => (
              <td key={id} className="py-1.5 pl-2 text-right whitespace-nowrap figures">
                {minorText(margin[part], currency)}
              </td>
            ))}
          </tr>
        ))}
        <tr className="font-semibold">
          <th scope="row" className="py-2 pr-2 text-left align-top">
            {t("margin")}
            {target !== undefined && <span className="block font-normal text-ink-faint">{t("target", { target: percentText(target) })}</span>}
          </th>
          {columns.map(({ id, margin }) => (
            <td key={id} className="py-2 pl-2 text-right align-top figures">
              <Reached margin={margin} target={target} currency={currency} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Whether the target is reached is told exactly: the margin itself is rounded. */
function Reached({ margin, target, currency }: { margin: Margin } & Pick<MarginTableProps, "target" | "currency">) {
  const t = useTranslations("margin");
  if (margin.margin === undefined) return "—";
  const missing = target === undefined ? 0 : missingTo(target, margin);
  return (
    <span className="inline-flex flex-col items-end gap-1">
      {percentText(margin.margin)}
      {target !== undefined && (
        <Badge tone={missing > 0 ? "bad" : "good"}>{missing > 0 ? t("missed", { missing: minorText(missing, currency) }) : t("reached")}</Badge>
      )}
    </span>
  );
}
