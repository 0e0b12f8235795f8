import { type Scene, say } from "./scene";

/** Sales asks the customer, and the clocks of technical and quality stand still until he answers (3). */
export async function askCustomer(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  await sales.command(scene.no, "questions", {
    to: "customer",
    text: say(
      scene,
      "請確認包裝須達到的防潮等級，以及外箱標籤是否沿用上一版。",
      "Which moisture class must the packing meet, and does the carton label stay as it was?",
    ),
    pauses: ["technical", "quality"],
  });
}

/** Technical asks purchasing, and is answered (2.2). */
export async function askDepartment(scene: Scene): Promise<void> {
  const technical = await scene.troupe.member("technical");
  await technical.command(scene.no, "questions", {
    to: "purchasing",
    text: say(scene, "防潮薄膜目前有庫存嗎？可否在兩週內到貨？", "Is moisture-proof film in stock, or can it be here within two weeks?"),
    pauses: [],
  });
  const purchasing = await scene.troupe.member("purchasing");
  const text = say(
    scene,
    "庫存兩卷，可供首批；其餘十個工作日內到貨。",
    "Two rolls are in stock, enough for the first lot; the rest comes within ten working days.",
  );
  await purchasing.command(scene.no, "questions/Q1/answers", { text });
}

/** The general manager ends a pause though the customer has not answered (3). */
export async function endPause(scene: Scene): Promise<void> {
  const manager = await scene.troupe.head("management");
  await manager.command(scene.no, "questions/Q1/pause-ends", {
    reason: say(scene, "先按上一版要求評審，客戶答覆後再修正。", "Review by the former demands; to be corrected when the customer answers."),
  });
}

/** Sales cancels an order whose execution has not begun. */
export async function cancel(scene: Scene): Promise<void> {
  const sales = await scene.troupe.head("sales");
  await sales.command(scene.no, "cancellations", { reason: say(scene, "客戶在確認前撤回訂單。", "The customer withdrew the order before it was confirmed.") });
}

/** Production asks for another review because of a delay; sales names who reviews again (5.2). */
export async function reviewAgain(scene: Scene): Promise<void> {
  const production = await scene.troupe.head("production");
  await production.command(scene.no, "re-reviews", {
    cause: "delay",
    reason: say(scene, "灌裝機停機檢修五天，原排程無法維持。", "The filling line is down for five days; the schedule cannot be kept."),
  });
  const { order } = await production.order(scene.no);
  const sales = await scene.troupe.head("sales");
  await sales.command(scene.no, `re-reviews/${order.reReviews.at(-1)?.id}/scopes`, {
    departments: ["production"],
    reason: say(scene, "只影響排程，規格與物料不變。", "Only the schedule is touched; specification and material stay."),
  });
}

/** Purchasing, left out of the review, objects (5.2). */
export async function objectToScope(scene: Scene): Promise<void> {
  const purchasing = await scene.troupe.head("purchasing");
  const { order } = await purchasing.order(scene.no);
  await purchasing.command(scene.no, "objections", {
    about: order.reReviews.at(-1)?.id,
    text: say(
      scene,
      "兩批物料已按原排程約定到貨，延後須重新協商，採購部門應參加評審。",
      "Two lots arrive by the old schedule; a later one has to be negotiated, so purchasing should review too.",
    ),
  });
}

/** The general manager opens a closed order again (8.1). */
export async function reopen(scene: Scene): Promise<void> {
  const manager = await scene.troupe.head("management");
  await manager.command(scene.no, "reopenings", {
    reason: say(
      scene,
      "客戶來函要求補發一份檢驗記錄，重新開啟以便補充歸檔。",
      "The customer asks for one more inspection record; opened again so that it can be filed.",
    ),
  });
}
