import { useFormatter, useTranslations } from "next-intl";
import { MarginSheet } from "@/components/margin/margin-sheet";
import { Sheet } from "@/components/shell/page";
import { BreakingText } from "@/components/ui/breaking-text";
import type { MarginStanding } from "@/lib/order/margin-of-order";
import type { Order } from "@/lib/order/order";
import { LinesTable, TermsFacts } from "./terms-sheet";

/** What is agreed now, and what was agreed before each change (7.3). */
export function OrderTerms({ order, prices, margin }: { order: Order; prices: boolean; margin: MarginStanding | null }) {
  const t = useTranslations("pages.order");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { year: "numeric", month: "short", day: "numeric" });
  return (
    <>
      <Sheet title={t("lines")} padded={false}>
        <LinesTable terms={order.terms} prices={prices} />
      </Sheet>
      {margin && <MarginSheet margin={margin} terms={order.terms} />}
      {[...order.formerTerms].reverse().map(({ terms, until }) => (
        <Sheet key={until} title={t("until", { date: day(until) })} padded={false}>
          <div className="border-b border-line px-5 py-2">
            <TermsFacts terms={terms} prices={prices} />
          </div>
          <LinesTable terms={terms} prices={prices} />
        </Sheet>
      ))}
      <FormerContacts order={order} day={day} />
    </>
  );
}

/** How the customer was reached before each correction. */
function FormerContacts({ order: { formerContacts = [] }, day }: { order: Order; day: (at: string) => string }) {
  const t = useTranslations("contact");
  if (formerContacts.length === 0) return null;
  return (
    <Sheet title={t("former")}>
      <ul className="space-y-4">
        {[...formerContacts].reverse().map(({ contact, phone, mail, until, reason }) => (
          <li key={until}>
            <p>{[contact, phone].filter(Boolean).join(" · ")}</p>
            <BreakingText text={mail} />
            <p className="text-sm text-ink-faint">
              {t("until", { date: day(until) })} · {reason}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
