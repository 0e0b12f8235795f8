import { View } from "@react-pdf/renderer";
import { pdfWords } from "@/lib/words/pdf";
import { each } from "./each";
import { Ink } from "./ink";
import { colours, lines as rules, sheet, sizes } from "./paper";
import type { PrintedDocument } from "./printed";
import type { Say, Setting } from "./say";

const label = 88;
const small = { size: sizes.tiny, colour: colours.muted };

/** What ties the paper to the ledger: the document's id and the hashes that every signatory signed. In a narrow place the values stand below their names. */
export function Integrity({ printed, width, say, language }: Setting & { printed: PrintedDocument; width: number }) {
  const isNarrow = width < sheet.content;
  const rule = isNarrow ? {} : { marginTop: 12, borderTopWidth: rules.hair, borderTopColor: colours.hairline };
  return (
    <View wrap={false} style={{ ...rule, width, paddingTop: 5, paddingLeft: isNarrow ? 6 : 0, justifyContent: "flex-end" }}>
      {each(linesOf(printed, say), ([name, value]) => (
        <View style={{ flexDirection: isNarrow ? "column" : "row" }}>
          <Ink language={language} width={label} {...small}>
            {name}
          </Ink>
          <Ink language={language} width={isNarrow ? width - 6 : width - label} {...small} style={{ marginBottom: isNarrow ? 2 : 0 }}>
            {value}
          </Ink>
        </View>
      ))}
      <Ink language={language} width={isNarrow ? width - 6 : width} {...small} style={{ marginTop: 2 }}>
        {say(printed.standing === "final" ? pdfWords.integrityNote : pdfWords.unsealedNote)}
      </Ink>
    </View>
  );
}

function linesOf({ documentId, hashes }: PrintedDocument, say: Say): [string, string][] {
  const id: [string, string] = [say(pdfWords.documentId), documentId];
  if (!hashes) return [id];
  return [id, [say(pdfWords.contentHash), hashes.content], [say(pdfWords.renditionHash), hashes.rendition]];
}
