import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { orderPath } from "./paths";

const views = ["documents", "execution", "terms", "closure", "history"] as const;
export type OrderView = (typeof views)[number];

/** The view that an address asks for; the documents where it asks for none, or for one that this order does not have. */
export function orderViewOf(asked: string | string[] | undefined, closure: boolean): OrderView {
  return viewsOf(closure).find((view) => view === asked) ?? "documents";
}

/** The board of closure gates is there once the order is executed. */
function viewsOf(closure: boolean): OrderView[] {
  return views.filter((view) => closure || view !== "closure");
}

/** The parts of an order's page. */
export function OrderTabs({ no, view, closure }: { no: string; view: OrderView; closure: boolean }) {
  const t = useTranslations("pages.order");
  return (
    <nav aria-label={t("views")} className="flex overflow-x-auto border-b border-line sm:gap-1">
      {viewsOf(closure).map((one) => (
        <Link
          key={one}
          href={`${orderPath(no)}?view=${one}`}
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
