import { useTranslations } from "next-intl";
import type { Column } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import type { Move } from "@/lib/order/deadlines";

/** A deadline as it stands, and as a changed calendar would have it. */
export function useMoveColumns(): Column<Move>[] {
  const t = useTranslations("exceptions");
  return [
    { id: "before", label: t("before"), cell: ({ from }) => <DateText date={from.day} /> },
    { id: "after", label: t("after"), cell: ({ to }) => <DateText date={to.day} /> },
  ];
}
