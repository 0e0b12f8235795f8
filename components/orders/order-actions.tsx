import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { mayRefuseChange } from "@/lib/order/change";
import { mayCorrectContact } from "@/lib/order/contact";
import { endingOf } from "@/lib/order/ending";
import { hasEnded } from "@/lib/order/live";
import type { Order } from "@/lib/order/order";
import { isOperating, type Person } from "@/lib/order/people";
import { askableBy, pausable } from "@/lib/order/questions";
import { mayRaiseReview } from "@/lib/order/re-review";
import { isCorrectable } from "@/lib/order/register";
import { mayReopen } from "@/lib/order/reopen";
import { AskQuestion } from "./ask-question";
import { CancelOrder } from "./cancel-order";
import { CorrectContact } from "./correct-contact";
import { correctPath, orderApi } from "./paths";
import { RaiseReview } from "./raise-review";
import { ReasonDialog } from "./reason-dialog";

/** What one may ask of an order beside its forms. */
export function OrderActions({ order, person }: { order: Order; person: Person }) {
  const t = useTranslations("duties");
  const { department } = person;
  const operates = isOperating(department);
  const reopens = mayReopen(order, person);
  if (!reopens && !(operates && !hasEnded(order))) return null;
  return (
    <Sheet title={t("more")}>
      <div className="flex flex-col gap-2.5">
        {operates && <AskQuestion no={order.no} askable={askableBy(person)} pausable={pausable(order)} />}
        {mayRaiseReview(order, person) && <RaiseReview no={order.no} />}
        {department === "sales" && <SalesActions order={order} />}
        {reopens && (
          <ReasonDialog action={t("reopen")} says={t("reopenSays")} done={t("done")} place={`${orderApi(order.no)}/reopenings`} asks="why" icon="back" />
        )}
      </div>
    </Sheet>
  );
}

/** What only sales does: puts the terms right, refuses a change, ends the order. */
function SalesActions({ order }: { order: Order }) {
  const t = useTranslations("exceptions");
  const duties = useTranslations("duties");
  const { no } = order;
  return (
    <>
      {isCorrectable(order) && (
        <ButtonLink href={correctPath(no)} icon="pen">
          {t("correct")}
        </ButtonLink>
      )}
      {mayCorrectContact(order) && <CorrectContact no={no} contact={contactOf(order)} />}
      {mayRefuseChange(order) && (
        <ReasonDialog
          action={t("refuseChange")}
          says={t("refuseChangeSays")}
          done={duties("done")}
          place={`${orderApi(no)}/change-refusals`}
          asks="why"
          icon="cross"
        />
      )}
      <CancelOrder no={no} ending={endingOf(order)} />
    </>
  );
}

function contactOf({ terms }: Order) {
  const { contact, mail, phone, language } = terms.customer;
  return { contact, mail, phone, language };
}
