import { View } from "@react-pdf/renderer";
import type { Language } from "@/lib/form/words";
import { departmentWords } from "@/lib/words/departments";
import { dueWords } from "@/lib/words/due";
import { pdfWords } from "@/lib/words/pdf";
import { documentNumber, formNumber } from "./document-number";
import { Grid } from "./grid";
import { Ink } from "./ink";
import { momentOf } from "./moment";
import { colours, lines, sheet, sizes } from "./paper";
import type { PrintedDocument, PrintedTime } from "./printed";
import { type Say, sayBeside } from "./say";

/** The form's official title, and what identifies the document. */
export function Title({ printed, say, language }: { printed: PrintedDocument; say: Say; language: Language }) {
  const { rendition } = printed;
  const centred = { textAlign: "center" } as const;
  return (
    <View>
      <Ink language={language} width={sheet.content} size={sizes.title} weight={700} style={{ ...centred, marginTop: 8 }}>
        {say(rendition.title)}
      </Ink>
      <Ink language={language} width={sheet.content} size={sizes.text} colour={colours.muted} style={{ ...centred, marginBottom: 8 }}>
        {`${sayBeside(rendition.title, language)}  ·  ${say(pdfWords.clause, { clause: rendition.clause })}`}
      </Ink>
      <View style={{ borderTopWidth: lines.rule, borderTopColor: colours.rule }}>
        <Grid pairs={numbersOf(printed, say)} language={language} />
      </View>
    </View>
  );
}

function numbersOf(printed: PrintedDocument, say: Say) {
  const { no, form, formVersion, department, round, version, time, standingReason } = printed;
  const { formNumber: formNo, documentNumber: documentNo, orderNumber, department: by, version: versionLabel, date, reason } = pdfWords;
  const versions = `${say(pdfWords.roundValue, { round })} · ${say(pdfWords.versionValue, { version })}`;
  return [
    { label: say(formNo), value: `${formNumber(form)} (${say(pdfWords.formVersion, { version: formVersion })})` },
    { label: say(orderNumber), value: no },
    { label: say(documentNo), value: documentNumber(no, form, department, round, version) },
    { label: say(versionLabel), value: versions },
    { label: say(by), value: say(departmentWords[department]) },
    { label: say(date), value: momentOf(printed) },
    ...(time ? [{ label: say(dueWords.due), value: timeText(time, say), long: true }] : []),
    ...(standingReason === "" ? [] : [{ label: say(reason), value: standingReason, long: true }]),
  ];
}

function timeText({ day, base, version, said }: PrintedTime, say: Say): string {
  const calendar = say(dueWords.calendar, { base: base === "mon-fri" ? say(dueWords.mondayToFriday) : base, version });
  return [day, ...said.map(({ says, days }) => say(dueWords[says], { days })), calendar].join("  ·  ");
}
