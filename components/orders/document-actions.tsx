import { useTranslations } from "next-intl";
import { mayDrop } from "@/lib/order/begin";
import type { Order, OrderDocument, Version } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { mayReturn, mayWithdraw, strikable } from "@/lib/order/return";
import { documentApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";
import { type Known, useWhose } from "./whose";

type DocumentActionsProps = { order: Pick<Order, "no" | "stage">; document: OrderDocument; version: Version | undefined; person: Person; people: Known[] };

/** What may be done with a document beside signing it. */
export function DocumentActions({ order, document, version, person, people }: DocumentActionsProps) {
  const t = useTranslations("pages.document");
  const place = documentApi(order.no, document.id);
  const signing = version?.state === "signing" ? version : undefined;
  return (
    <>
      {signing && mayReturn(signing, person) && (
        <ReasonDialog
          action={t("return")}
          says={t("returnSays")}
          done={t("returned")}
          place={`${place}/returns`}
          asks="return"
          body={{ version: signing.version }}
          icon="back"
        />
      )}
      {signing && mayWithdraw(signing, person) && (
        <ReasonDialog
          action={t("withdraw")}
          says={t("withdrawSays")}
          done={t("withdrawn")}
          place={`${place}/withdrawals`}
          asks="withdrawal"
          body={{ version: signing.version }}
          icon="back"
        />
      )}
      {mayDrop(order, person, document) && (
        <ReasonDialog action={t("drop")} says={t("dropSays")} done={t("dropped")} place={`${place}/drops`} asks="why" icon="cross" look="danger" />
      )}
      {signing && <Strikes place={place} version={signing} person={person} people={people} />}
    </>
  );
}

/** The chair of a meeting may excuse attendees who cannot sign. */
function Strikes({ place, version, person, people }: { place: string; version: Version; person: Person; people: Known[] }) {
  const t = useTranslations("pages.document");
  const whose = useWhose(people);
  return strikable(version, person).map((slot) => (
    <ReasonDialog
      key={slot.id}
      action={t("strike", { name: whose(slot.for) })}
      says={t("strikeSays")}
      done={t("struck")}
      place={`${place}/strikes`}
      asks="strike"
      body={{ version: version.version, slotId: slot.id }}
      icon="cross"
      look="quiet"
    />
  ));
}
