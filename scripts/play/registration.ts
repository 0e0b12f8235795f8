import type { Answers } from "@/lib/form/field";
import { amountOf } from "@/lib/order/amount";
import { documentToWrite, met, notMet, type Scene, say } from "./scene";

/** Cents. Who orders for more is given longer to pay than the pricing policy allows, which is something for the meeting (4.2b). */
const largeOrder = 200_000;

function paymentIn(scene: Scene): Pick<Answers, "paymentTerms" | "paymentDays"> {
  const total = scene.sample.lines.reduce((sum, { quantity, unitPrice, discount }) => sum + amountOf(quantity, unitPrice, discount), 0);
  if (total < largeOrder) return { paymentTerms: say(scene, "交貨後三十天內電匯付款", "By transfer within thirty days of delivery"), paymentDays: 30 };
  return { paymentTerms: say(scene, "交貨後九十天內電匯付款", "By transfer within ninety days of delivery"), paymentDays: 90 };
}

/** What sales types from the customer's order (2.1). */
function termsOf(scene: Scene): Answers {
  const { sample, language } = scene;
  return {
    customerName: sample.customer,
    contact: sample.contact,
    mail: sample.mail,
    customerLanguage: language,
    address: sample.address,
    customerOrderNo: sample.no,
    kind: "product",
    orderDate: sample.orderDate,
    deliveryDate: sample.deliveryDate,
    urgency: "normal",
    newProduct: "no",
    currency: "USD",
    lines: sample.lines.map(({ packing, ...line }) => ({ ...line, specification: packing, unit: say(scene, "件", "pcs") })),
    ...paymentIn(scene),
    demands: say(scene, `客戶訂單號 ${sample.no}；包裝須完好，標籤清楚。`, `Customer's order ${sample.no}; packing intact, labels legible.`),
  };
}

/** Sales registers the order (2.1). Gives the scene with the order's number. */
export async function register(scene: Scene): Promise<Scene> {
  const sales = await scene.troupe.member("sales");
  const no = await sales.register(termsOf(scene));
  if (scene.sample.moved) scene.tell(`${no}: required date was under 20 working days off, moved to ${scene.sample.deliveryDate}`);
  return { ...scene, no };
}

/** Sales reviews it and hands it on to the five departments (2.2, 2.3). */
export async function handOn(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "registration"), (_, started) => ({
    ...started,
    a: met(),
    b: met(),
    c: met(),
    d: met(),
    conclusion: { outcome: "pass", pass: { notes: say(scene, "請各部門依客戶包裝要求評審。", "Please review with the customer's packing demands in mind.") } },
  }));
}

/** Sales refuses the order after its preliminary review (2.3). */
export async function refuse(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "registration"), (_, started) => ({
    ...started,
    a: met(),
    b: met(),
    c: met(),
    d: notMet(say(scene, "客戶尚有兩筆貨款逾期九十天未付。", "Two earlier invoices are ninety days overdue.")),
    conclusion: {
      outcome: "fail",
      fail: {
        way: "refused",
        reason: say(scene, "信用風險過高，待逾期款項結清後再議。", "The credit risk is too high; to be talked over once the overdue invoices are paid."),
      },
    },
  }));
}

/** Sales sends the registration back to the customer: something is not clear (2.3). */
export async function sendBack(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.write(scene.no, await documentToWrite(scene, "registration"), (_, started) => ({
    ...started,
    a: notMet(say(scene, "規格與客戶上次來函不一致。", "The specification differs from the customer's last letter.")),
    b: met(),
    c: met(),
    d: met(),
    conclusion: {
      outcome: "fail",
      fail: { way: "returned", reason: say(scene, "請客戶書面確認規格後再登記。", "The customer is asked to confirm the specification in writing.") },
    },
  }));
}

/** Sales corrects what was registered, before it is handed on (2.1). */
export async function correctTerms(scene: Scene, change: Answers): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.command(scene.no, "corrections", { answers: { ...termsOf(scene), ...change } });
}

/** The same order comes by letter as well, and somebody else registers it: a likely duplicate (2.2). */
export async function registerAgain(scene: Scene): Promise<void> {
  const sales = await scene.troupe.head("sales");
  await sales.register(termsOf(scene));
}
