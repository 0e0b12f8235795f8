import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { orderAsOfPath, orderPath } from "./paths";

const views = ["documents", "execution", "terms", "closure", "history"] as const;
export type OrderView = (typeof views)[number];

/** The board of closure gates is there once the order is executed. */
export function viewsOf({ closure }: { closure: boolean }): OrderView[] {
  return views.filter((view) => closure || view !== "closure");
}

/** What is shown of an order as of an earlier day. */
export const pastViews = ["documents", "terms", "history"] as const satisfies OrderView[];

/** The view that an address asks for; the documents where it asks for none, or for one that this order does not have. */
export function orderViewOf<View extends OrderView>(asked: string | string[] | undefined, offered: readonly View[]): View | "documents" {
  return offered.find((view) => view === asked) ?? "documents";
}

type OrderTabsProps = { no: string; view: OrderView; offered: readonly OrderView[]; asOf?: string };

/** The parts of an order's page, of today or as of a day (ISO). */
export function OrderTabs({ no, view, offered, asOf }: OrderTabsProps) {
  const t = useTranslations("pages.order");
  return (
    <nav aria-label={t("views")} className="flex overflow-x-auto border-b border-line sm:gap-1">
      {offered.map((one) => (
        <Link
          key={one}
          href={asOf ? orderAsOfPath(no, asOf, one) : `${orderPath(no)}?view=${one}`}
          scroll={false}
          aria-current={one === view ? "page" : undefined}
          className={classNames(
            "-mb-px flex min-h-11 items-center border-b-2 px-2.5 font-medium sm:px-3.5 whitespace-nowrap",
            one === view ? "border-seal text-ink" : "border-transparent text-ink-soft hover:text-ink",
          )}
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}
