import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { Stage } from "@/lib/order/order";

const tones: Record<Stage, Tone> = {
  preliminary: "plain",
  review: "note",
  meeting: "note",
  result: "note",
  execution: "wait",
  closed: "good",
  refused: "bad",
  cancelled: "bad",
};

export function StageBadge({ stage }: { stage: Stage }) {
  const t = useTranslations("orders.stage");
  return <Badge tone={tones[stage]}>{t(stage)}</Badge>;
}
