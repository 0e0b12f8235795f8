import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { pdfWords } from "@/lib/words/pdf";
import { each } from "./each";
import { Ink } from "./ink";
import { Integrity } from "./integrity";
import { Items } from "./items";
import { cell, colours, lines, sheet, sizes } from "./paper";
import type { PrintedDocument, PrintedSignature } from "./printed";
import type { Setting } from "./say";
import { Heading } from "./sections";
import { SignatureBlock } from "./signature-block";
import { WideSignature } from "./wide-signature";

const gap = 8;

/**
 * All slots of a document in their order, and what ties the paper to the ledger: in the place beside a last signature that stands alone,
 * else below, on the same page as the last row.
 */
export function Signatures({ printed, ...setting }: Setting & { printed: PrintedDocument }) {
  const rows = rowsOf(printed.signatures);
  const integrity = (width: number) => <Integrity printed={printed} width={width} {...setting} />;
  return (
    <>
      {rows.length === 0 ? null : <Heading language={setting.language}>{setting.say(pdfWords.signatures)}</Heading>}
      {each(rows, (row, index) => (
        <SignatureRow row={row} integrity={index === rows.length - 1 ? integrity : null} {...setting} />
      ))}
      {rows.length === 0 ? integrity(sheet.content) : null}
    </>
  );
}

/** Signatures side by side, or one that has answers of its own and the whole width. */
type Row = { signatures: PrintedSignature[]; perRow: number };

function SignatureRow({ row, integrity, ...setting }: Setting & { row: Row; integrity: ((width: number) => ReactElement) | null }) {
  const { signatures, perRow } = row;
  const [first] = signatures;
  if (first && asks(first)) return <AskedSignature signature={first} after={integrity?.(sheet.content) ?? null} {...setting} />;
  const width = (sheet.content - gap * (perRow - 1)) / perRow;
  const isBeside = perRow === 2 && signatures.length === 1;
  return (
    <View wrap={false}>
      <View style={{ flexDirection: "row", gap, marginTop: gap }}>
        {each(signatures, (signature) => (
          <SignatureBlock signature={signature} width={width} {...setting} />
        ))}
        {isBeside ? integrity?.(width) : null}
      </View>
      {isBeside ? null : integrity?.(sheet.content)}
    </View>
  );
}

/** A signature with what its slot asked for, below it and across the sheet. */
function AskedSignature({ signature, after, say, language }: Setting & { signature: PrintedSignature; after: ReactElement | null }) {
  if (signature.state !== "signed" || !signature.rendition) return null;
  const rule = { borderTopWidth: lines.thin, borderTopColor: colours.rule };
  const { title, sections } = signature.rendition;
  return (
    <>
      <WideSignature signature={signature} say={say} language={language} />
      {each(sections, (section) => (
        <>
          <Ink language={language} width={sheet.content} size={sizes.label} weight={500} x={cell.x} y={3} keep style={rule}>
            {`${say(title)} · ${say(section.title)}`}
          </Ink>
          <Items items={section.items} say={say} language={language} />
        </>
      ))}
      {after}
    </>
  );
}

function asks(signature: PrintedSignature): boolean {
  return signature.state === "signed" && signature.rendition !== null;
}

/** A remark that would make a narrow block a tall one. */
function isWordy(signature: PrintedSignature): boolean {
  return signature.state === "signed" && signature.remark.length > 60;
}

function rowsOf(signatures: PrintedSignature[]): Row[] {
  const plain = signatures.filter((one) => !asks(one));
  const perRow = plain.length > 4 && !plain.some(isWordy) ? 3 : 2;
  return signatures.reduce<Row[]>((rows, signature) => {
    const last = rows.at(-1);
    const joins = last && last.signatures.length < perRow && !asks(signature) && !last.signatures.some(asks);
    if (joins) last.signatures.push(signature);
    else rows.push({ signatures: [signature], perRow });
    return rows;
  }, []);
}
