import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { hasEnded } from "@/lib/order/live";
import type { Order } from "@/lib/order/order";
import { type Department, operatingDepartments } from "@/lib/order/people";
import { pausable } from "@/lib/order/questions";
import { AskQuestion } from "./ask-question";
import { orderApi } from "./paths";
import { RaiseReview } from "./raise-review";
import { ReasonDialog } from "./reason-dialog";

/** What one may ask of an order beside its forms. The rules stand at the door; here is only what makes sense to offer. */
export function OrderActions({ order, department }: { order: Order; department: Department }) {
  const t = useTranslations("duties");
  const operates = operatingDepartments.some((one) => one === department);
  const live = !hasEnded(order);
  const place = orderApi(order.no);
  const reopens = department === "management" && order.stage === "closed";
  if (!reopens && !(operates && live)) return null;
  return (
    <Sheet title={t("more")}>
      <div className="flex flex-col gap-2.5">
        {operates && live && <AskQuestion no={order.no} department={department} pausable={pausable(order)} />}
        {operates && (order.stage === "execution" || order.stage === "result") && <RaiseReview no={order.no} />}
        {department === "sales" && live && !order.begunAt && (
          <ReasonDialog action={t("cancel")} says={t("cancelSays")} done={t("done")} place={`${place}/cancellations`} body={{}} icon="cross" look="danger" />
        )}
        {reopens && <ReasonDialog action={t("reopen")} says={t("reopenSays")} done={t("done")} place={`${place}/reopenings`} body={{}} icon="back" />}
      </div>
    </Sheet>
  );
}
