import { createHash } from "node:crypto";
import { getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";
import { renderDocument } from "@/lib/pdf/pool";
import { pageTexts } from "./extract";
import { withoutSpace } from "./said";
import { longChinese, longTable, printed, report, signature } from "./samples";
import { withThreads } from "./threads";

withThreads();

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the same document gives the same bytes", async () => {
  const [one, other] = [await renderDocument(printed(report)), await renderDocument(structuredClone(printed(report)))];
  expect(hashOf(other)).toBe(hashOf(one));
});

test("each page says its number, the number of pages, the order and the document", async () => {
  const pages = await pageTexts(await renderDocument(printed(longTable(45))));
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, index) => {
    expect(page).toContain(`第${index + 1}頁，共${pages.length}頁`);
    expect(page).toContain("訂單10248·10248-02-TEC-R1-V1");
  });
});

test("the header of a table stands at the head of each page that it runs on to", async () => {
  const pages = await pageTexts(await renderDocument(printed(longTable(45), { signatures: [] })));
  const withRows = pages.filter((page) => /Northwind/.test(page));
  expect(withRows.length).toBeGreaterThan(2);
  for (const page of withRows) expect(page.split("供應商")).toHaveLength(2);
});

test("no heading and no header of a table is left alone at the foot of a page", async () => {
  const filler = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ kind: "answer" as const, label: report.title, value: `${index} ${longChinese}`, long: true as const }));
  for (const count of [6, 7, 8]) {
    const before = { title: report.title, items: filler(count).map((item, index) => ({ ...item, value: item.value.slice(0, index === 0 ? count * 9 : 400) })) };
    const pages = await pageTexts(
      await renderDocument(printed({ ...longTable(12), sections: [before, ...longTable(12).sections] }, { signatures: [], files: [] })),
    );
    for (const page of pages) expect(page.split("訂單10248·")[0]).not.toMatch(/(採購合同|需簽訂並跟進的合同|到貨日期)$/);
  }
});

test("a text longer than a page is carried on, and nothing of it is lost", async () => {
  const long = Array.from({ length: 160 }, (_, index) => `第${index}句：${longChinese.slice(0, 60)}`);
  const answer = { kind: "answer" as const, label: report.title, value: long.join(""), long: true as const };
  const pages = await pageTexts(await renderDocument(printed({ ...report, sections: [{ title: report.title, items: [answer] }] })));
  expect(pages.length).toBeGreaterThan(2);
  const carriedOn = /訂單10248·10248-02-TEC-R1-V1第\d+頁，共\d+頁會簽示範製造有限公司技術評審報告/g;
  expect(pages.join("").replace(carriedOn, "")).toContain(withoutSpace(answer.value));
});

for (const [standing, watermark, line] of [
  ["draft", "草稿", "草稿：尚未完成簽署"],
  ["void", "作廢", "作廢：此版本已退回"],
  ["reading", "閱覽本", "閱覽本：僅供閱覽"],
] as const) {
  test(`each page of a ${standing} copy says what it is, and the official document says nothing of the kind`, async () => {
    const pages = await pageTexts(await renderDocument(printed(longTable(22), { standing, standingReason: "缺少工藝方案" })));
    for (const page of pages) {
      expect(page.split(watermark).length).toBeGreaterThan(2);
      expect(page).toContain(line);
    }
    expect(pages[0]).toContain("理由缺少工藝方案");
    const [official = ""] = await pageTexts(await renderDocument(printed(longTable(1))));
    expect(official).not.toContain(watermark);
  });
}

test("the file is PDF/A-2b in its own words, and a company named with & and < keeps its metadata well-formed", async () => {
  const name = { "zh-Hant": "甲 & 乙 <有限>", "zh-Hans": "甲 & 乙 <有限>", en: "A & B <Ltd>" };
  const bytes = await renderDocument(printed(report, { company: { ...printed(report).company, name } }));
  const text = Buffer.from(bytes).toString("utf8");
  expect(text).toContain("<pdfaid:part>2</pdfaid:part>");
  expect(text).toContain("<rdf:li>甲 &amp; 乙 &lt;有限&gt;</rdf:li>");
  expect((await getMeta(await getDocumentProxy(bytes))).info.Author).toBe("甲 & 乙 <有限>");
});

test("strokes are vectors: a drawn signature adds no image and no text", async () => {
  const drawn = await renderDocument(printed(report));
  const text = Buffer.from(drawn).toString("latin1");
  expect(text).not.toContain("/Subtype /Image");
  const [withStrokes, without] = [signature("李雅婷", "Li Yating"), signature("李雅婷", "Li Yating", { mark: { how: "drawn", box: [600, 200], strokes: [] } })];
  const [one, other] = await Promise.all([withStrokes, without].map((only) => renderDocument(printed(report, { signatures: [only] }))));
  expect(one?.length).toBeGreaterThan((other?.length ?? 0) + 300);
  expect(await pageTexts(one ?? drawn)).toEqual(await pageTexts(other ?? drawn));
});
