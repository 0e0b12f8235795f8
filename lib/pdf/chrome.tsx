import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Language } from "@/lib/form/words";
import { pdfWords } from "@/lib/words/pdf";
import { documentNumber } from "./document-number";
import { familiesFor } from "./fonts";
import { Ink } from "./ink";
import { colours, lines, sheet, sizes } from "./paper";
import type { PrintedDocument } from "./printed";
import { type Say, sayBeside } from "./say";

type Setting = { printed: PrintedDocument; say: Say; language: Language };
type PageProps = { children: ReactNode; pageNumber?: number; totalPages?: number };

/** What stands around the content of each page: letterhead or running head, standing, foot with page x of y. Called by the pagination, so no hooks. */
export function chromeOf({ printed, say, language }: Setting) {
  return ({ children, pageNumber = 1, totalPages = 1 }: PageProps) => (
    <View style={{ flexGrow: 1 }}>
      <Watermark printed={printed} say={say} language={language} />
      {pageNumber === 1 ? (
        <Letterhead company={printed.company} say={say} language={language} />
      ) : (
        <RunningHead printed={printed} say={say} language={language} />
      )}
      <StandingLine printed={printed} say={say} language={language} />
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
      <Foot printed={printed} say={say} language={language} page={say(pdfWords.page, { page: pageNumber, pages: totalPages })} />
    </View>
  );
}

/** Whose form it is, at the head of the first page. */
export function Letterhead({ company, say, language }: Omit<Setting, "printed"> & Pick<PrintedDocument, "company">) {
  const contact = [say(company.address), company.phone, company.mail].filter((part) => part !== "").join("  ·  ");
  const small = { language, width: sheet.content, colour: colours.muted };
  return (
    <View style={{ borderBottomWidth: lines.rule, borderBottomColor: colours.accent, paddingBottom: 5 }}>
      <Ink language={language} width={sheet.content} size={13} weight={700}>
        {say(company.name)}
      </Ink>
      <Ink {...small} size={sizes.text}>
        {sayBeside(company.name, language)}
      </Ink>
      <Ink {...small} size={sizes.tiny} style={{ marginTop: 1 }}>
        {contact}
      </Ink>
    </View>
  );
}

function RunningHead({ printed, say, language }: Setting) {
  const half = { language, width: sheet.content / 2, size: sizes.small, colour: colours.muted };
  return (
    <View style={{ flexDirection: "row", borderBottomWidth: lines.hair, borderBottomColor: colours.hairline, paddingBottom: 3, marginBottom: 8 }}>
      <Ink {...half}>{say(printed.company.name)}</Ink>
      <Ink {...half} style={{ textAlign: "right" }}>
        {say(printed.rendition.title)}
      </Ink>
    </View>
  );
}

function StandingLine({ printed: { standing }, say, language }: Setting) {
  if (standing === "final") return null;
  return (
    <Ink language={language} width={sheet.content} size={sizes.small} weight={500} colour={colours.warning} y={4} style={{ textAlign: "center" }}>
      {say(pdfWords.standingLine[standing])}
    </Ink>
  );
}

function Foot({ printed, say, language, page }: Setting & { page: string }) {
  const { no, form, department, round, version } = printed;
  const half = { language, width: sheet.content / 2, size: sizes.tiny, colour: colours.muted };
  return (
    <View style={{ flexDirection: "row", borderTopWidth: lines.hair, borderTopColor: colours.hairline, paddingTop: 4, marginTop: 8 }}>
      <Ink {...half}>{`${say(pdfWords.order, { no })}  ·  ${documentNumber(no, form, department, round, version)}`}</Ink>
      <Ink {...half} style={{ textAlign: "right" }}>
        {page}
      </Ink>
    </View>
  );
}

/** Across the whole sheet and under the text, on every page of what is not the official document. */
function Watermark({ printed: { standing }, say, language }: Setting) {
  if (standing === "final") return null;
  const text = say(pdfWords.standing[standing]);
  const size = Math.min(120, 460 / (language === "en" ? text.length * 0.62 : text.length));
  const place = { position: "absolute", left: 0, top: 330, width: sheet.content, textAlign: "center", transform: "rotate(-32deg)" } as const;
  return (
    <Text style={{ ...place, fontFamily: familiesFor(language), fontSize: size, lineHeight: 1.5, fontWeight: 700, color: colours.warning, opacity: 0.09 }}>
      {text}
    </Text>
  );
}
