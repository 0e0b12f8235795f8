import { View } from "@react-pdf/renderer";
import type { Language } from "@/lib/form/words";
import { pdfWords } from "@/lib/words/pdf";
import { each } from "./each";
import { Ink } from "./ink";
import { colours, lines as rules, sheet, sizes } from "./paper";
import type { PrintedDocument } from "./printed";
import type { Say } from "./say";

const label = 88;
const small = { size: sizes.tiny, colour: colours.muted };

/** What ties the paper to the ledger: the document's id and the hashes that every signatory signed. */
export function Integrity({ printed, say, language }: { printed: PrintedDocument; say: Say; language: Language }) {
  const { hashes, documentId, standing } = printed;
  const lines: [string, string][] = [
    [say(pdfWords.documentId), documentId],
    ...(hashes
      ? ([
          [say(pdfWords.contentHash), hashes.content],
          [say(pdfWords.renditionHash), hashes.rendition],
        ] as [string, string][])
      : []),
  ];
  return (
    <View wrap={false} style={{ marginTop: 14, paddingTop: 5, borderTopWidth: rules.hair, borderTopColor: colours.hairline }}>
      {each(lines, ([name, value]) => (
        <View style={{ flexDirection: "row" }}>
          <Ink language={language} width={label} {...small}>
            {name}
          </Ink>
          <Ink language={language} width={sheet.content - label} {...small}>
            {value}
          </Ink>
        </View>
      ))}
      <Ink language={language} width={sheet.content} {...small} style={{ marginTop: 2 }}>
        {say(standing === "final" ? pdfWords.integrityNote : pdfWords.unsealedNote)}
      </Ink>
    </View>
  );
}
