import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { Gate } from "@/lib/order/gates";

/** What must be there before the order may close (8.1). */
export function GatesList({ gates }: { gates: Gate[] }) {
  const t = useTranslations("pages.order");
  return (
    <ul className="divide-y divide-line">
      {gates.map((gate) => (
        <li key={gate.id} className="flex items-center gap-3 py-2.5">
          <Icon name={gate.met ? "check" : "clock"} className={gate.met ? "text-jade" : "text-amber"} />
          <span className="flex-1">{t(`gate.${gate.id}`)}</span>
          <Badge tone={gate.met ? "good" : gate.waived ? "note" : "wait"}>{t(gate.met ? "met" : gate.waived ? "waived" : "unmet")}</Badge>
        </li>
      ))}
    </ul>
  );
}
