import { Document, Page } from "@react-pdf/renderer";
import { pdfWords } from "@/lib/words/pdf";
import { Attachments } from "./attachments";
import { chromeOf } from "./chrome";
import { documentNumber } from "./document-number";
import { familiesFor } from "./fonts";
import { sheet } from "./paper";
import type { PrintedDocument } from "./printed";
import { sayIn } from "./say";
import { Sections } from "./sections";
import { Signatures } from "./signatures";
import { Title } from "./title";

/** The whole paper. Everything in it comes from `printed`, so that the same input gives the same bytes. */
export function PaperDocument({ printed }: { printed: PrintedDocument }) {
  const { language, no, form, department, round, version, rendition, files } = printed;
  const setting = { say: sayIn(language), language };
  const at = new Date(printed.at);
  return (
    <Document
      conformance="PDF/A-2b"
      language={language}
      title={`${setting.say(rendition.title)} ${documentNumber(no, form, department, round, version)}`}
      author={setting.say(printed.company.name)}
      subject={setting.say(pdfWords.order, { no })}
      creator="Countersign"
      producer="Countersign"
      creationDate={at}
      modificationDate={at}
    >
      <Page
        size="A4"
        layout={chromeOf({ printed, ...setting })}
        style={{ paddingHorizontal: sheet.side, paddingTop: sheet.top, paddingBottom: sheet.bottom, fontFamily: familiesFor(language) }}
      >
        <Title printed={printed} {...setting} />
        <Sections sections={rendition.sections} {...setting} />
        <Attachments files={files} {...setting} />
        <Signatures printed={printed} {...setting} />
      </Page>
    </Document>
  );
}
