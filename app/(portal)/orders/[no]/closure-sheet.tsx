import { getTranslations } from "next-intl/server";
import { GatesBoard } from "@/components/orders/gates-board";
import { Sheet } from "@/components/shell/page";
import { waiverMarks } from "@/lib/door/waiver-marks";
import type { Gate } from "@/lib/order/gates";
import type { Person } from "@/lib/order/people";
import { credentialOf } from "@/lib/store/credentials";
import { savedStrokesOf } from "../../../saved-strokes";

type ClosureSheetProps = { no: string; gates: Gate[]; live: boolean; person: Person };

/** The board of gates; while the order is executed the general manager waives there what may be waived (8.1). */
export async function ClosureSheet({ no, gates, live, person }: ClosureSheetProps) {
  const [t, department, marks] = await Promise.all([getTranslations("closure"), getTranslations("orders.department"), waiverMarks({ person, params: { no } })]);
  const signer = { name: person.name, department: department(person.department), title: person.title };
  const waives = live && person.department === "management";
  const waiver = waives ? { signer, saved: savedStrokesOf((await credentialOf(person.id)).savedSignature) } : null;
  return (
    <Sheet title={t("title")} padded={false}>
      <GatesBoard no={no} gates={gates} marks={marks} waiver={waiver} />
    </Sheet>
  );
}
