import type { OrderEvent } from "@/lib/order/events";
import type { Order } from "@/lib/order/order";
import type { By } from "@/lib/order/people";
import type { Action } from "./action";
import type { Commands } from "./commands";
import { driveCustomer, driveMeeting } from "./drive-around";
import { driveLife } from "./drive-life";
import { signing, submission } from "./drive-signing";
import { actorOf, customer, groundOf, termsOf } from "./real-world";
import { byLink, hash } from "./seen";
import type { World } from "./state";

/** Who an action's entry is by. */
export function byOf(action: Action): By {
  if ("by" in action && action.by !== "customer") return { kind: "person", person: actorOf(action.by) };
  return ["seal", "callDue", "stopLink"].includes(action.do) ? { kind: "system" } : { kind: "customer", customer };
}

/** Does with the product's commands what the action says. Throws the Refusal. */
export function drive(order: Order | null, world: World, action: Action, to: Commands): OrderEvent[] {
  if (action.do === "register") return to.register(actorOf(action.by), { no: "1", terms: termsOf(world, 0, [12, 5]), documentLanguage: "zh-Hant" });
  if (!order) throw new Error("nothing but its registration happens to an order that there is not");
  return driveOn(order, world, action, to);
}

function driveOn(order: Order, world: World, action: Exclude<Action, { do: "register" }>, to: Commands): OrderEvent[] {
  const ground = groundOf(world);
  switch (action.do) {
    case "submit":
      return to.submit(order, actorOf(action.by), ground, submission(order, world, action));
    case "sign":
      return to.sign(order, action.by === "customer" ? customer : actorOf(action.by), ground, signing(order, action));
    case "decline":
      return to.decline(order, customer, ground, { documentId: action.document, version: action.version, reason: "no", proposal: "" });
    case "return":
      return to.returnDocument(order, actorOf(action.by), { documentId: action.document, version: action.version, reason: "no" });
    case "withdraw":
      return to.withdraw(order, actorOf(action.by), { documentId: action.document, version: action.version, reason: "no" });
    case "strike": {
      const { document: documentId, version, slot: slotId } = action;
      return to.strike(order, actorOf(action.by), ground, { documentId, version, slotId, reason: "ill" });
    }
    case "seal":
      return to.fileSealed(order, { documentId: action.document, version: action.version, file: { sha256: hash, size: 1, pages: 1 } });
    case "begin":
      return to.begin(order, actorOf(action.by), ground, { form: action.form });
    case "drop":
      return to.drop(order, actorOf(action.by), { documentId: action.document, reason: "not needed" });
    case "confirm":
      return to.confirmNotice(order, { documentId: action.document, ...byLink(action.seen) });
    case "recordConfirmation":
      return to.recordConfirmation(order, actorOf(action.by), { documentId: action.document, text: "by phone" });
    case "dispute":
      return to.disputeNotice(order, { documentId: action.document, text: "another date", ...byLink(action.seen) });
    case "callDue":
      return to.callWhatIsDue(order, ground);
    case "invite":
    case "moveMeeting":
    case "substitute":
    case "callOff":
      return driveMeeting(order, world, action, to);
    case "sendLink":
    case "stopLink":
    case "correctContact":
      return driveCustomer(order, action, to);
    default:
      return driveLife(order, world, action, to);
  }
}
