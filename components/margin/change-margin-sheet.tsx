import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import type { ChangeMargin } from "@/lib/order/margin-of-order";
import { MarginTable } from "./margin-table";

/** What a change does to the margin, for those who may read prices (7.2a). */
export function ChangeMarginSheet({ margin, currency }: { margin: ChangeMargin; currency: string }) {
  const t = useTranslations("margin");
  const { before, after, stated, target } = margin;
  return (
    <Sheet title={t("change")}>
      {!stated && <p className="mb-4 text-sm text-ink-faint">{t("notStated")}</p>}
      <MarginTable
        caption={t("change")}
        currency={currency}
        target={stated ? target : undefined}
        columns={[
          { id: "before", margin: before },
          { id: "after", margin: after },
        ]}
      />
    </Sheet>
  );
}
