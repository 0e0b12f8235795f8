import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { PlanRow } from "@/lib/order/plan";

/** How a planned thing stands, in words: done, under way, not begun; and late, where it is. */
export function PlanStanding({ row: { actual, begun, late, completion } }: { row: PlanRow }) {
  const t = useTranslations("plan");
  if (late > 0) {
    return (
      <Badge tone="bad" icon="alert">
        {t(actual ? "doneLate" : "isLate", { days: late })}
      </Badge>
    );
  }
  if (actual) return <Badge tone="good">{t("onTime")}</Badge>;
  return <Badge tone={begun ? "note" : "plain"}>{begun ? t("doing", { completion }) : t("notBegun")}</Badge>;
}
