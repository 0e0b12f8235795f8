import { useTranslations } from "next-intl";
import { InstantText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { isHeld } from "@/lib/order/change";
import { hasEnded } from "@/lib/order/live";
import type { Order } from "@/lib/order/order";
import { useNameOf } from "./people-words";

/** Why an order ended before its closure, is held, or goes on after it. */
export function OrderNotices({ order }: { order: Order }) {
  const t = useTranslations("exceptions");
  const nameOf = useNameOf();
  const { stage, refusedReason, reopenings } = order;
  return (
    <>
      {(stage === "cancelled" || stage === "refused") && (
        <Notice tone="bad" title={t(stage)}>
          <p className="whitespace-pre-line">{refusedReason}</p>
        </Notice>
      )}
      {!hasEnded(order) && isHeld(order) && (
        <Notice tone="wait" title={t("held")}>
          {t("heldSays")}
        </Notice>
      )}
      {reopenings.map(({ by, at, reason }) => (
        <Notice key={at} tone="wait" title={t.rich("reopened", { who: nameOf(by), at: () => <InstantText at={at} /> })}>
          <p className="whitespace-pre-line">{reason}</p>
        </Notice>
      ))}
    </>
  );
}
