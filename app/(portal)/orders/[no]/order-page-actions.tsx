import { useTranslations } from "next-intl";
import { PacketButton } from "@/components/archive/packet-button";
import { CheckOrder } from "@/components/audit/check-order";
import { BeginMenu } from "@/components/orders/begin-menu";
import { conformancePath } from "@/components/orders/paths";
import { ButtonLink } from "@/components/ui/button";
import { may, mayHavePacket } from "@/lib/order/access";
import { formsToBegin } from "@/lib/order/begin";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";

/** What one may do with an order from the head of its page. */
export function OrderPageActions({ order, person }: { order: Order; person: Person }) {
  const t = useTranslations("pages.order");
  const begins = formsToBegin(order, person);
  return (
    <>
      {may(person, "register") && (
        <ButtonLink href={`/orders/new?like=${encodeURIComponent(order.no)}`} icon="copy">
          {t("like")}
        </ButtonLink>
      )}
      {begins.length > 0 && <BeginMenu no={order.no} forms={begins} />}
      <ButtonLink href={conformancePath(order.no)} icon="audit">
        {t("conformance")}
      </ButtonLink>
      {mayHavePacket(person, order) && <PacketButton no={order.no} />}
      {may(person, "verify", order) && person.department === "audit" && <CheckOrder no={order.no} />}
    </>
  );
}
