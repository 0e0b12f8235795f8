import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { useSay } from "@/components/use-say";
import type { Discrepancy } from "@/lib/order/discrepancies";
import { discrepancyWords } from "@/lib/words/discrepancies";
import { discrepancyText } from "@/lib/words/discrepancy-text";

/** Where the reports do not agree, before the meeting makes something of it (4.2b). Figures about money only where the reader was given them. */
export function DiscrepanciesSheet({ discrepancies }: { discrepancies: Discrepancy[] }) {
  const t = useTranslations("pages.order");
  const say = useSay();
  return (
    <Sheet title={t("discrepancies")}>
      <p className="mb-3 text-sm text-ink-soft">{t("discrepanciesSay")}</p>
      <ul className="divide-y divide-line">
        {discrepancies.map((one) => (
          <li key={one.id} className="py-3 first:pt-0 last:pb-0">
            <p className="font-medium">{say(discrepancyWords.title[one.id])}</p>
            <p className="mt-0.5 text-ink-soft">{say(discrepancyText(one))}</p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
