import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import type { MarginStanding } from "@/lib/order/margin-of-order";
import type { Terms } from "@/lib/order/terms";
import { MarginWorkbench } from "./margin-workbench";

/** The order's margin for those who may read prices: costs, margin against target, collection period, what-if (3.5). */
export function MarginSheet({ margin, terms }: { margin: MarginStanding; terms: Terms }) {
  const t = useTranslations("margin");
  const { costs, stated, target, collectionDays: days, paymentLimit } = margin;
  const { lines, currency, total } = terms;
  return (
    <Sheet title={t("title")}>
      {!stated && <p className="mb-4 text-sm text-ink-faint">{t("notStated")}</p>}
      <MarginWorkbench terms={{ lines, currency, total }} costs={costs} target={stated ? target : undefined} />
      <p className="mt-5 flex flex-wrap justify-between gap-x-4 border-t border-line pt-4 text-sm">
        <span className="text-ink-faint">{t("collection")}</span>
        <span>{paymentLimit === undefined ? t("collectionDays", { days }) : t("collectionLimit", { days, limit: paymentLimit })}</span>
      </p>
    </Sheet>
  );
}
