import { expect, test } from "vitest";
import { languages } from "@/lib/form/words";
import { renderDocument } from "@/lib/pdf/pool";
import { textOf } from "./extract";
import { saidIn, withoutSpace } from "./said";
import { longTable, printed, report, signature } from "./samples";
import { withThreads } from "./threads";

withThreads();

for (const language of languages) {
  test(`every label and answer of a report can be read back out of its PDF (${language})`, async () => {
    const text = await textOf(await renderDocument(printed(report, {}, language)));
    for (const said of saidIn(report, language)) expect(text).toContain(withoutSpace(said));
  });
}

test("cells of many lines beside each other stay whole, each by itself", async () => {
  const table = longTable(30);
  const text = await textOf(await renderDocument(printed(table)));
  for (const said of saidIn(table, "zh-Hant")) expect(text).toContain(withoutSpace(said));
});

test("a signature prints who signed, what it means, when, where, how it was proved, and with which reservation", async () => {
  const remark = "同意，但交期須再確認。";
  const signatures = [signature("陳美玲", "Chen Meiling", { meaning: "attended", reservation: true, remark })];
  const text = await textOf(await renderDocument(printed(report, { signatures })));
  const said = ["陳美玲ChenMeiling", "出席", "技術部門·工藝工程師", "2026-11-2414:03:22+08:00", "Asia/Shanghai·已以密碼再次驗證身分", "附保留意見", remark];
  for (const part of said) expect(text).toContain(part);
});

test("what a slot asked for is printed under its signature", async () => {
  const answers = { ...report, sections: report.sections.slice(0, 1) };
  const text = await textOf(await renderDocument(printed(longTable(1), { signatures: [signature("李雅婷", "Li Yating", { rendition: answers })] })));
  for (const said of saidIn(answers, "zh-Hant")) expect(text).toContain(withoutSpace(said));
});

test.each([
  ["zh-Hant", "2026-11-20·逾期2個工作日完成·已順延1個工作日·工作日曆CN，第3版"],
  ["zh-Hans", "2026-11-20·逾期2个工作日完成·已顺延1个工作日·工作日历CN，第3版"],
  ["en", "2026-11-20·Completed2workingdayslate·1workingdayadded·WorkingcalendarCN,version3"],
] as const)("the head says when it was due, how late it was and which calendar counted (3, %s)", async (language, said) => {
  const late = [
    { says: "doneLate" as const, days: 2 },
    { says: "added" as const, days: 1 },
  ];
  const text = await textOf(await renderDocument(printed(longTable(1), { time: { day: "2026-11-20", base: "CN", version: "3", said: late } }, language)));
  expect(text).toContain(said);
});

test("a struck slot prints who was struck, by whom and why", async () => {
  const signer = { name: "林志遠", latinName: "Lin Zhiyuan", department: "sales" as const, title: "銷售專員", company: "" };
  const struck = { state: "struck" as const, meaning: "attended" as const, signer, reason: "住院，無法簽署", by: "陳美玲", at: "2026-11-24T06:05:01.000Z" };
  const text = await textOf(await renderDocument(printed(report, { signatures: [{ ...struck, offset: "+08:00", zone: "Asia/Shanghai" }] })));
  for (const part of ["林志遠LinZhiyuan", "免除簽署", "由陳美玲免除", "住院，無法簽署"]) expect(text).toContain(part);
});

test("a place that was added after the submission prints by whom, when and why, whether its slot asks for answers or not", async () => {
  const added = { by: "陳美玲", reason: "圖紙也要改", at: "2026-11-24T05:30:15.000Z", offset: "+08:00", zone: "Asia/Shanghai" };
  const answers = { ...report, sections: report.sections.slice(0, 1) };
  for (const given of [signature("李雅婷", "Li Yating"), signature("李雅婷", "Li Yating", { rendition: answers })]) {
    const text = await textOf(await renderDocument(printed(longTable(1), { signatures: [{ ...given, added }] })));
    for (const part of ["提交後由陳美玲增列", "2026-11-2413:30:15+08:00", "圖紙也要改"]) expect(text).toContain(part);
  }
});

test("attachments are listed with the hashes of their bytes, and the document with its own", async () => {
  const document = printed(report);
  const text = await textOf(await renderDocument(document));
  for (const file of document.files) expect(text).toContain(`SHA-256${file.sha256}`);
  for (const hash of Object.values(document.hashes ?? {})) expect(text).toContain(hash);
});

test("a character that no font has is spelt out, never left blank", async () => {
  const text = await textOf(await renderDocument(printed(longTable(1), { signatures: [signature("𠮷田", "Yoshida")] })));
  expect(text).toContain("[U+20BB7]田");
});

test("a Simplified character in a Traditional text costs no hyphen and no gap", async () => {
  const answer = {
    kind: "answer" as const,
    label: report.title,
    value: "客戶为东莞市示范电子有限公司，收貨地址：广东省东莞市长安镇振安路一百二十八号三栋二楼收货处",
    long: true as const,
  };
  const rendition = { ...report, sections: [{ title: report.title, items: [answer] }] };
  expect(await textOf(await renderDocument(printed(rendition)))).toContain(answer.value);
});
