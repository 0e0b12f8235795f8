import { addDays } from "@/lib/calendar/working-days";
import type { Answers } from "@/lib/form/field";
import type { Milestone } from "@/lib/order/facts";
import type { Particulars } from "@/lib/order/particulars";
import { documentToWrite, met, type Scene, say, signOff, withConditions } from "./scene";

/** What purchasing and quality alone log with their milestones. */
function particularsOf(scene: Scene, { department, date }: Milestone, done: boolean): Particulars {
  if (department === "quality" && done) return { inspection: "pass" };
  if (department !== "purchasing") return {};
  return { contract: { no: `PC-${date.slice(0, 4)}-100`, material: say(scene, "首批原料", "First lot of raw material"), arrival: date, arrived: done } };
}

/** Each responsible department writes into its tracking log, finance what it has cost so far (6.1). */
export async function track(scene: Scene, { done = false } = {}): Promise<void> {
  const { order } = await (await scene.troupe.head("sales")).order(scene.no);
  for (const milestone of order.milestones) {
    const responsible = await scene.troupe.head(milestone.department);
    const text = done
      ? say(scene, `已完成：${milestone.text}`, `Done: ${milestone.text}`)
      : say(scene, `進行中：${milestone.text}`, `Under way: ${milestone.text}`);
    await responsible.track(scene.no, { milestoneId: milestone.id, completion: done ? 100 : 50, text, ...particularsOf(scene, milestone, done) });
  }
  const finance = await scene.troupe.head("finance");
  await finance.track(scene.no, {
    completion: done ? 100 : 30,
    text: say(scene, "已核對至今的材料與人工支出。", "Material and labour spent so far are checked."),
    costToDate: Math.round(order.terms.total * (done ? 0.45 : 0.15)),
  });
}

/** The regular check (6.2): sales calls it, four departments fill their parts, quality finds something. */
export async function check(scene: Scene): Promise<void> {
  const owner = await scene.troupe.member("sales");
  const documentId = await owner.begin(scene.no, "executionCheck");
  await owner.write(scene.no, documentId, ({ today }, started) => ({ ...started, to: addDays(today, 6) }));
  const part = (answers: Answers) => (_: unknown, started: Answers) => ({ ...started, ...answers });
  await signOff(scene, documentId, {
    production: part({ point: met(), situation: say(scene, "進度符合計劃。", "On schedule.") }),
    quality: ({ today }, started) => ({
      ...started,
      point: { verdict: "notMet", remark: say(scene, "抽樣發現標籤批號不清。", "A sample showed batch numbers that cannot be read.") },
      situation: say(scene, "二十件抽樣中三件批號模糊。", "Three of twenty samples have a blurred batch number."),
      findings: [
        { text: say(scene, "標籤批號模糊，無法追溯。", "Blurred batch numbers; not traceable."), department: "production", deadline: addDays(today, 5) },
      ],
    }),
    purchasing: part({
      point: withConditions(say(scene, "一批物料晚到一天。", "One lot came a day late.")),
      situation: say(scene, "其餘均已到貨。", "The rest is here."),
    }),
    finance: part({ point: met(), situation: say(scene, "成本在預算之內。", "Within budget.") }),
  });
}

/** The first action does not solve it, says the verifier: another request for the same finding (6.3). */
export async function correctInVain(scene: Scene): Promise<void> {
  await correct(scene, {
    effective: "no",
    remark: say(scene, "抽查三十件，仍有四件批號模糊。", "Of thirty checked, four still cannot be read."),
    note: say(scene, "現場抽查三十件。", "Thirty checked on the spot."),
  });
}

/** The finding is put right and verified by somebody of another department (6.3). */
export async function correct(scene: Scene, verified?: Answers): Promise<void> {
  const owner = await scene.troupe.member("sales");
  const documentId = await documentToWrite(scene, "correctiveActionRequest");
  await owner.write(scene.no, documentId, (_, started) => ({
    ...started,
    demand: say(scene, "查明原因，重新標示受影響的批次。", "Find the cause; label the batches concerned again."),
  }));
  const responsible = await scene.troupe.head("production");
  await responsible.sign(scene.no, documentId, "responsible", {
    filling: (_, started) => ({
      ...started,
      cause: say(scene, "噴碼機噴頭堵塞。", "The printer's head was clogged."),
      action: say(scene, "更換噴頭，重新標示三百件。", "Head replaced; three hundred pieces labelled again."),
      evidence: say(scene, "重新標示後抽查五十件，全部清晰。", "Fifty checked afterwards, all legible."),
    }),
  });
  const verifier = await scene.troupe.member("quality");
  await verifier.sign(scene.no, documentId, "verifier", {
    filling: (_, started) => ({
      ...started,
      ...(verified ?? { effective: "yes", note: say(scene, "現場抽查三十件，批號清晰。", "Thirty checked on the spot; batch numbers legible.") }),
    }),
  });
}
