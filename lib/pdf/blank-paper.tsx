import { Document, Page, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { BlankForm } from "@/lib/form/blank-form";
import type { Language } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import { departmentWords } from "@/lib/words/departments";
import { pdfWords } from "@/lib/words/pdf";
import { BlankItems } from "./blank-items";
import { Letterhead } from "./chrome";
import { formNumber } from "./document-number";
import { each } from "./each";
import { familiesFor } from "./fonts";
import { Grid } from "./grid";
import { Ink } from "./ink";
import { colours, lines, sheet, sizes } from "./paper";
import type { Letterhead as Company } from "./printed";
import { type Say, type Setting, sayBeside, sayIn } from "./say";
import { Heading } from "./sections";
import { frame, side } from "./signature-block";

/** All that a blank form's PDF says, plain, so that it can be sent to a render thread. `at` (ISO) is the PDF's creation date. */
export type BlankPaper = { language: Language; company: Company; form: BlankForm<FormId>; at: string };

/** A form without answers, to read or to fill by hand. It says on each page that it is no official document. */
export function BlankDocument({ paper }: { paper: BlankPaper }) {
  const { language, company, form, at } = paper;
  const setting = { say: sayIn(language), language };
  const { say } = setting;
  const date = new Date(at);
  return (
    <Document
      conformance="PDF/A-2b"
      language={language}
      title={`${formNumber(form.id)} ${say(form.title)}`}
      author={say(company.name)}
      subject={say(pdfWords.blank)}
      creator="Countersign"
      producer="Countersign"
      creationDate={date}
      modificationDate={date}
    >
      <Page
        size="A4"
        layout={frameOf(paper, say)}
        style={{ paddingHorizontal: sheet.side, paddingTop: sheet.top, paddingBottom: sheet.bottom, fontFamily: familiesFor(language) }}
      >
        <Title form={form} {...setting} />
        {each(form.sections, (section) => (
          <>
            <Heading language={language}>{say(section.title)}</Heading>
            <BlankItems items={section.items} {...setting} />
          </>
        ))}
        <Signatories form={form} {...setting} />
      </Page>
    </Document>
  );
}

/** What stands around the content of each page. Called by the pagination, so no hooks. */
function frameOf({ company, form, language }: BlankPaper, say: Say) {
  const half = { language, width: sheet.content / 2, size: sizes.tiny, colour: colours.muted };
  return ({ children, pageNumber = 1, totalPages = 1 }: { children: ReactNode; pageNumber?: number; totalPages?: number }) => (
    <View style={{ flexGrow: 1 }}>
      {pageNumber === 1 ? <Letterhead company={company} say={say} language={language} /> : null}
      <Ink language={language} width={sheet.content} size={sizes.small} weight={500} colour={colours.warning} y={4} style={{ textAlign: "center" }}>
        {say(pdfWords.blankLine)}
      </Ink>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
      <View style={{ flexDirection: "row", borderTopWidth: lines.hair, borderTopColor: colours.hairline, paddingTop: 4, marginTop: 8 }}>
        <Ink {...half}>{`${formNumber(form.id)}  ·  ${say(form.title)}`}</Ink>
        <Ink {...half} style={{ textAlign: "right" }}>
          {say(pdfWords.page, { page: pageNumber, pages: totalPages })}
        </Ink>
      </View>
    </View>
  );
}

function Title({ form, say, language }: Setting & { form: BlankForm<FormId> }) {
  const centred = { textAlign: "center" } as const;
  const pairs = [
    { label: say(pdfWords.formNumber), value: `${formNumber(form.id)} (${say(pdfWords.formVersion, { version: form.version })})` },
    { label: say(pdfWords.orderNumber), value: "" },
    { label: say(pdfWords.department), value: "" },
    { label: say(pdfWords.date), value: "" },
  ];
  return (
    <View>
      <Ink language={language} width={sheet.content} size={sizes.title} weight={700} style={{ ...centred, marginTop: 8 }}>
        {say(form.title)}
      </Ink>
      <Ink language={language} width={sheet.content} size={sizes.text} colour={colours.muted} style={{ ...centred, marginBottom: 8 }}>
        {`${sayBeside(form.title, language)}  ·  ${say(pdfWords.clause, { clause: form.clause })}`}
      </Ink>
      <View style={{ borderTopWidth: lines.rule, borderTopColor: colours.rule }}>
        <Grid pairs={pairs} language={language} />
      </View>
    </View>
  );
}

const gap = 8;
const perRow = 3;
const width = (sheet.content - gap * (perRow - 1)) / perRow;

/** A place to sign for whoever may come to sign. */
function Signatories({ form, say, language }: Setting & { form: BlankForm<FormId> }) {
  const rows = Array.from({ length: Math.ceil(form.signatories.length / perRow) }, (_, row) => form.signatories.slice(row * perRow, (row + 1) * perRow));
  return (
    <>
      <Heading language={language}>{say(pdfWords.signatures)}</Heading>
      {each(rows, (row) => (
        <View wrap={false} style={{ flexDirection: "row", gap, marginTop: gap }}>
          {each(row, (who) => (
            <Place
              who={who === "customer" ? say(pdfWords.customer) : say(departmentWords[who as keyof typeof departmentWords])}
              say={say}
              language={language}
            />
          ))}
        </View>
      ))}
    </>
  );
}

function Place({ who, say, language }: Setting & { who: string }) {
  const inner = width - 2 * side - 2 * lines.hair;
  const small = { language, width: inner, size: sizes.small, colour: colours.muted };
  return (
    <View style={{ ...frame, width }}>
      <Ink language={language} width={inner} size={sizes.small} weight={700} colour={colours.accent}>
        {who}
      </Ink>
      <View style={{ height: 38, borderBottomWidth: lines.hair, borderBottomColor: colours.rule, marginBottom: 4 }} />
      <Ink {...small}>{say(pdfWords.blankName)}</Ink>
      <Ink {...small}>{say(pdfWords.blankDate)}</Ink>
    </View>
  );
}
