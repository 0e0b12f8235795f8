import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { currentVersion } from "@/lib/order/document";
import type { OrderDocument } from "@/lib/order/order";
import type { Messages } from "@/lib/words/messages";

type State = keyof Messages["orders"]["state"];

/** Where a document stands now. */
export function stateOf(document: OrderDocument): State {
  if (document.dropped) return document.versions.at(-1)?.voided?.how === "declined" ? "declined" : "dropped";
  return currentVersion(document)?.state ?? "writing";
}

const tones: Record<State, Tone> = { writing: "plain", signing: "wait", completed: "good", sealed: "good", void: "bad", dropped: "plain", declined: "bad" };

export function DocumentState({ document }: { document: OrderDocument }) {
  const t = useTranslations("orders");
  const state = stateOf(document);
  const outcome = currentVersion(document)?.outcome;
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={tones[state]} icon={state === "sealed" ? "lock" : undefined}>
        {t(`state.${state}`)}
      </Badge>
      {outcome === "fail" && <Badge tone="bad">{t("outcome.fail")}</Badge>}
    </span>
  );
}
