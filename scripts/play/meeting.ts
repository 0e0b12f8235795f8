import { addDays } from "@/lib/calendar/working-days";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { documentToWrite, type Scene, say, signOff } from "./scene";

const attending = ["chen-meiling", "lin-zhiyuan", "wang-jianguo", "zhang-weiqiang", "liu-jingyi", "zhou-mingzhe", "he-jiahui"];

function record(scene: Scene, { today }: FormContext, started: Answers): Answers {
  const problems: Record<string, string> = {
    production: say(scene, "第二週產能偏緊", "Capacity is tight in the second week"),
    purchasing: say(scene, "首批物料須全檢", "The first lot must be inspected in full"),
  };
  const solutions: Record<string, string> = {
    production: say(scene, "增開一個夜班", "One night shift more"),
    purchasing: say(scene, "質量部門派員到場", "Quality sends somebody to the spot"),
  };
  const rows = (started.reports as { department: string }[]).map((row) => ({
    ...row,
    ...(problems[row.department] && { problems: problems[row.department], solutions: solutions[row.department] }),
  }));
  return {
    ...started,
    time: `${today}T14:00`,
    place: say(scene, "第一會議室", "Meeting room 1"),
    chair: "chen-meiling",
    attendees: attending,
    presented: say(scene, "客戶首次按此規格訂購，數量與交期如登記表。", "The customer's first order to this specification; quantities and date as registered."),
    reports: rows,
    discrepancies: ((started.discrepancies ?? []) as Answers[]).map((one) => ({
      ...one,
      how: "acknowledged",
      note: say(scene, "會上已討論，按評審報告執行。", "Discussed; carried out as the reports say."),
    })),
    risks: say(
      scene,
      "物料如延誤三天以上，交期將受影響；採購部門每日回報。",
      "More than three days' delay of material would touch the date; purchasing reports daily.",
    ),
  };
}

/** Sales invites the departments' heads at the proposed time (4.1). */
export async function callMeeting(scene: Scene): Promise<void> {
  const sales = await scene.troupe.member("sales");
  const { meeting } = await sales.order(scene.no);
  if (!meeting) throw new Error(`No meeting is due for ${scene.no}.`);
  const { proposed, agenda } = meeting;
  const place = say(scene, "第一會議室", "Meeting room 1");
  await sales.command(scene.no, "meetings", { time: proposed.time, lasts: 60, place, agenda, chair: "chen-meiling", invited: attending });
}

/** The meeting sends the technical review into another round (4.2d). */
export async function meetingReviewsAgain(scene: Scene): Promise<void> {
  const recorder = await scene.troupe.member("sales");
  const documentId = await documentToWrite(scene, "minutes");
  await recorder.write(scene.no, documentId, (context, started) => ({
    ...record(scene, context, started),
    decision: "again",
    again: ["technical"],
    improvements: say(scene, "銷售部門當天向客戶確認防潮等級。", "Sales settles the moisture class with the customer today."),
  }));
  await signOff(scene, documentId);
}

/** Passed over a report that did not: the chair says why (4.2d). */
export async function meetingOverrules(scene: Scene): Promise<void> {
  const reason = say(
    scene,
    "防潮等級可在試產前補定，客戶已口頭同意，風險由銷售部門承擔。",
    "The moisture class can be settled before the trial batch; the customer has agreed by telephone and sales bears the risk.",
  );
  await meetingPasses(scene, { overruled: reason });
}

/** The meeting passes the order and sets milestones (4.2d); every attendee signs (4.3). */
export async function meetingPasses(scene: Scene, more: Answers = {}): Promise<void> {
  await signOff(scene, await recordPassing(scene, more));
}

/** The recorder writes that the order passes, with its milestones; the others have yet to sign. Gives the minutes' id. */
export async function recordPassing(scene: Scene, more: Answers = {}): Promise<string> {
  const recorder = await scene.troupe.member("sales");
  const documentId = await documentToWrite(scene, "minutes");
  await recorder.write(scene.no, documentId, (context, started) => ({
    ...record(scene, context, started),
    ...more,
    decision: "passed",
    milestones: [
      { text: say(scene, "物料到齊", "All material is here"), department: "purchasing", date: addDays(context.today, 7) },
      { text: say(scene, "首批生產完成", "First batch is made"), department: "production", date: addDays(context.today, 14) },
      { text: say(scene, "出貨前檢驗完成", "Inspected before delivery"), department: "quality", date: addDays(context.today, 20) },
    ],
  }));
  return documentId;
}

/** The meeting does not pass the order (4.2d). */
export async function meetingRefuses(scene: Scene): Promise<void> {
  const recorder = await scene.troupe.member("sales");
  const documentId = await documentToWrite(scene, "minutes");
  await recorder.write(scene.no, documentId, (context, started) => ({
    ...record(scene, context, started),
    decision: "refused",
    reason: say(
      scene,
      "現有設備無法達到所要求的防潮等級，客戶不接受替代方案。",
      "The equipment cannot reach the moisture class, and the customer takes no other.",
    ),
  }));
  await signOff(scene, documentId);
}

/** Passed; quality signs with reservation, and the chair excuses finance, who cannot sign (4.3). */
export async function meetingReserves(scene: Scene): Promise<void> {
  const documentId = await recordPassing(scene);
  const quality = await scene.troupe.head("quality");
  const remark = say(scene, "兩天檢驗時間偏緊，建議延長一天。", "Two days of inspection are tight; a third would be better.");
  await quality.sign(scene.no, documentId, quality.person.id, { reservation: true, remark });
  const [chair, finance] = [await scene.troupe.head("sales"), await scene.troupe.head("finance")];
  await chair.command(scene.no, `documents/${documentId}/strikes`, {
    version: 1,
    slotId: finance.person.id,
    reason: say(scene, "出差期間無法簽署，意見已列入紀要。", "On a journey and cannot sign; what was said stands in the minutes."),
  });
  await signOff(scene, documentId);
}
