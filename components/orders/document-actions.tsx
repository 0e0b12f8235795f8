import { useTranslations } from "next-intl";
import { begunBy } from "@/lib/order/begin";
import type { MinutesFacts } from "@/lib/order/facts";
import type { OrderDocument, Version } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { documentApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";
import { type Known, useWhose } from "./whose";

type DocumentActionsProps = { no: string; document: OrderDocument; version: Version | undefined; person: Person; mayReturn: boolean; people: Known[] };

/** What may be done with a document beside signing it. The rules themselves stand at the door; here is only what makes sense to offer. */
export function DocumentActions({ no, document, version, person, mayReturn, people }: DocumentActionsProps) {
  const t = useTranslations("pages.document");
  const place = documentApi(no, document.id);
  const signing = version?.state === "signing" ? version : undefined;
  const mayDrop =
    !document.dropped &&
    document.form in begunBy &&
    person.department === document.department &&
    (!version || version.state === "signing" || version.state === "void");
  return (
    <>
      {signing && mayReturn && (
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
      {signing && signing.author.id === person.id && (
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
      {mayDrop && <ReasonDialog action={t("drop")} says={t("dropSays")} done={t("dropped")} place={`${place}/drops`} asks="why" icon="cross" look="danger" />}
      {signing && <Strikes place={place} version={signing} person={person} people={people} />}
    </>
  );
}

/** The chair of a meeting may excuse attendees who cannot sign. */
function Strikes({ place, version, person, people }: { place: string; version: Version; person: Person; people: Known[] }) {
  const t = useTranslations("pages.document");
  const whose = useWhose(people);
  if (version.form.id !== "minutes" || (version.facts as MinutesFacts).chair !== person.id) return null;
  const open = version.slots.filter((slot) => slot.state === "open" && !("person" in slot.for && slot.for.person === person.id));
  return open.map((slot) => (
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
