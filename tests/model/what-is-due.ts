import { six } from "./action";
import { gatesHold } from "./gates";
import { nextRound, openDoc } from "./open-doc";
import { isAccepted, isAllDelivered, isOpen, openChange } from "./rules";
import { docsOf, isDone, type State, type World } from "./state";

/** What has become due by itself: acceptance, summaries, the closure request. */
export function openWhatIsDue(state: State, world: World): void {
  if (state.stage !== "execution") return;
  const deliveries = docsOf(state, "deliveryReport");
  const inspected = deliveries.every((one) => docsOf(state, "inspectionReport").some((other) => other.round === one.round && isDone(other)));
  const settled = state.findings.every((one) => one.settled);
  if (deliveries.length > 0 && isAllDelivered(state) && inspected && settled && !openChange(state) && !isAccepted(state) && !isOpen(state, "acceptance")) {
    openDoc(state, world, { form: "acceptance", department: "sales", round: nextRound(state, "acceptance") });
  }
  if (isAccepted(state)) {
    for (const department of six) {
      if (!docsOf(state, "executionSummary").some((one) => one.department === department))
        openDoc(state, world, { form: "executionSummary", department, round: 1 });
    }
  }
  if (gatesHold(state) && !isOpen(state, "closureRequest"))
    openDoc(state, world, { form: "closureRequest", department: "sales", round: nextRound(state, "closureRequest") });
}
