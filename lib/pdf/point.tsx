import { View } from "@react-pdf/renderer";
import { type PointItem, verdicts } from "@/lib/form/rendition";
import type { Language } from "@/lib/form/words";
import { fieldWords } from "@/lib/words/fields";
import { pdfWords } from "@/lib/words/pdf";
import { each } from "./each";
import { Row } from "./grid";
import { Cell, Ink, inkHeight } from "./ink";
import { Boxes } from "./marks";
import { cell, colours, lines, sheet, sizes } from "./paper";
import type { Say, Setting } from "./say";

export const columns = { number: 38, label: 254, verdict: 52 };
export const verdictsWidth = columns.verdict * verdicts.length;

/** Review points that follow each other: number, question, and a box for each verdict; the chosen one is named below its box. */
export function Points({ items, say, language }: Setting & { items: PointItem[] }) {
  return (
    <View>
      <PointsHead items={items} say={say} language={language} />
      {each(items, (item) => (
        <Point item={item} say={say} language={language} />
      ))}
    </View>
  );
}

export function PointsHead({ items, say, language }: Setting & { items: PointItem[] }) {
  const look = { language, size: sizes.head, weight: 500 as const, colour: colours.muted };
  const words = verdicts.map((verdict) => say(items.find((item) => item.verdict === verdict)?.verdictWords ?? fieldWords.verdict[verdict]));
  return (
    <Row height={0} fixed keep style={{ backgroundColor: colours.tint, alignItems: "center" }}>
      <Cell {...look} width={columns.number}>
        {say(pdfWords.pointNumber)}
      </Cell>
      <Cell {...look} width={columns.label}>
        {say(pdfWords.point)}
      </Cell>
      {each(words, (word) => (
        <Ink {...look} width={columns.verdict} x={3} y={cell.y} style={{ textAlign: "center" }}>
          {word}
        </Ink>
      ))}
    </Row>
  );
}

function Point({ item, say, language }: Setting & { item: PointItem }) {
  const notes = notesOf(item, say);
  const noteHeight = notes.reduce((sum, note) => sum + inkHeight({ ...noteLook(language), children: note.text }), 0);
  const labelHeight = inkHeight({ children: say(item.label), language, width: columns.label, x: cell.x, y: cell.y });
  return (
    <Row height={labelHeight + noteHeight} style={{ flexDirection: "column" }}>
      <View style={{ flexDirection: "row" }}>
        <Cell language={language} width={columns.number} colour={colours.muted}>
          {item.id}
        </Cell>
        <Cell language={language} width={columns.label}>
          {say(item.label)}
        </Cell>
        <Verdict item={item} say={say} language={language} />
      </View>
      {each(notes, (note) => (
        <Note label={note.label} text={note.text} language={language} />
      ))}
    </Row>
  );
}

function Verdict({ item, say, language }: Setting & { item: PointItem }) {
  const chosen = verdicts.indexOf(item.verdict);
  return (
    <View style={{ width: verdictsWidth }}>
      <Boxes count={verdicts.length} ticked={chosen} width={verdictsWidth} height={18} />
      <Ink
        language={language}
        width={columns.verdict}
        x={2}
        size={sizes.tiny}
        weight={700}
        colour={colours.accent}
        style={{ marginLeft: chosen * columns.verdict, marginTop: -4, paddingBottom: 2, textAlign: "center" }}
      >
        {say(item.verdictWords)}
      </Ink>
    </View>
  );
}

function notesOf(item: PointItem, say: Say): { label: string; text: string }[] {
  const remark = item.remark === "" ? [] : [{ label: say(fieldWords.remark), text: item.remark }];
  const evidence = item.files.length === 0 ? [] : [{ label: say(fieldWords.evidence), text: item.files.map((file) => file.name).join("\n") }];
  return [...remark, ...evidence];
}

const noteLabel = 60;
const noteLook = (language: Language) => ({ language, width: sheet.content - columns.number - noteLabel, x: cell.x, y: 2.5, size: sizes.label });

function Note({ label, text, language }: { label: string; text: string; language: Language }) {
  const line = { borderTopWidth: lines.hair, borderTopColor: colours.tint };
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-start", marginLeft: columns.number, ...line }}>
      <Ink language={language} width={noteLabel} x={cell.x} y={3} size={sizes.small} colour={colours.muted}>
        {label}
      </Ink>
      <Ink {...noteLook(language)}>{text}</Ink>
    </View>
  );
}
