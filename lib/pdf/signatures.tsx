import { View } from "@react-pdf/renderer";
import type { Language } from "@/lib/form/words";
import { pdfWords } from "@/lib/words/pdf";
import { each } from "./each";
import { Ink } from "./ink";
import { Items } from "./items";
import { cell, colours, lines, sheet, sizes } from "./paper";
import type { PrintedSignature } from "./printed";
import type { Say } from "./say";
import { Heading } from "./sections";
import { SignatureBlock } from "./signature-block";

type Setting = { say: Say; language: Language };
const gap = 8;

/** All slots of a document in their order. What a slot asked for stands below its signature, across the sheet. */
export function Signatures({ signatures, say, language }: Setting & { signatures: PrintedSignature[] }) {
  if (signatures.length === 0) return null;
  const perRow = signatures.length > 4 && !signatures.some(isWordy) ? 3 : 2;
  return (
    <>
      <Heading language={language}>{say(pdfWords.signatures)}</Heading>
      {each(rowsOf(signatures, perRow), (row) => (
        <SignatureRow row={row} perRow={perRow} say={say} language={language} />
      ))}
    </>
  );
}

function SignatureRow({ row, perRow, say, language }: Setting & { row: PrintedSignature[]; perRow: number }) {
  const width = (sheet.content - gap * (perRow - 1)) / perRow;
  const [first] = row;
  return (
    <>
      <View wrap={false} style={{ flexDirection: "row", gap, marginTop: gap }}>
        {each(row, (signature) => (
          <SignatureBlock signature={signature} width={width} say={say} language={language} />
        ))}
      </View>
      {first ? <SlotAnswers signature={first} say={say} language={language} /> : null}
    </>
  );
}

function SlotAnswers({ signature, say, language }: Setting & { signature: PrintedSignature }) {
  if (signature.state !== "signed" || !signature.rendition) return null;
  const { meaning, signer, rendition } = signature;
  const rule = { borderTopWidth: lines.thin, borderTopColor: colours.rule };
  const title = say(pdfWords.slotAnswers, { meaning: say(pdfWords.meanings[meaning]), name: signer.name });
  return (
    <>
      <Ink language={language} width={sheet.content} size={sizes.small} weight={500} colour={colours.muted} y={2} ahead={60} style={{ marginTop: 4 }}>
        {title}
      </Ink>
      {each(rendition.sections, (section) => (
        <>
          <Ink language={language} width={sheet.content} size={sizes.label} weight={500} x={cell.x} y={3} ahead={40} style={rule}>
            {say(section.title)}
          </Ink>
          <Items items={section.items} say={say} language={language} />
        </>
      ))}
    </>
  );
}

/** A remark that would make a narrow block a tall one. */
function isWordy(signature: PrintedSignature): boolean {
  return signature.state === "signed" && signature.remark.length > 60;
}

function asks(signature: PrintedSignature): boolean {
  return signature.state === "signed" && signature.rendition !== null;
}

/** Rows of blocks; one with answers of its own has a row to itself. */
function rowsOf(signatures: PrintedSignature[], perRow: number): PrintedSignature[][] {
  return signatures.reduce<PrintedSignature[][]>((rows, signature) => {
    const last = rows.at(-1);
    const joins = last && last.length < perRow && !asks(signature) && !last.some(asks);
    if (joins) last.push(signature);
    else rows.push([signature]);
    return rows;
  }, []);
}
