import { View } from "@react-pdf/renderer";
import type { FileReference } from "@/lib/form/rendition";
import type { Language } from "@/lib/form/words";
import { pdfWords } from "@/lib/words/pdf";
import { each } from "./each";
import { Row } from "./grid";
import { Ink } from "./ink";
import { cell, colours, sheet, sizes } from "./paper";
import type { Say } from "./say";
import { Heading } from "./sections";

const columns = { number: 34, size: 70 };
const name = sheet.content - columns.number - columns.size;

/** The files that belong to the document, each with the hash of its bytes. */
export function Attachments({ files, say, language }: { files: FileReference[]; say: Say; language: Language }) {
  if (files.length === 0) return null;
  return (
    <>
      <Heading language={language}>{say(pdfWords.attachments)}</Heading>
      {each(files, (file, index) => (
        <Attachment file={file} number={index + 1} language={language} />
      ))}
    </>
  );
}

function Attachment({ file, number, language }: { file: FileReference; number: number; language: Language }) {
  const look = { language, y: cell.y, x: cell.x, size: sizes.label };
  return (
    <Row height={0}>
      <Ink {...look} width={columns.number} colour={colours.muted}>
        {String(number)}
      </Ink>
      <View style={{ width: name }}>
        <Ink {...look} width={name} style={{ paddingBottom: 0 }}>
          {file.name}
        </Ink>
        <Ink {...look} width={name} size={sizes.tiny} colour={colours.muted} style={{ paddingTop: 0 }}>
          {`SHA-256 ${file.sha256}`}
        </Ink>
      </View>
      <Ink {...look} width={columns.size} colour={colours.muted} style={{ textAlign: "right" }}>
        {sizeOf(file.size)}
      </Ink>
    </Row>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
