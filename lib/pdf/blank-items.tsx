import { View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { BlankItem } from "@/lib/form/blank-form";
import { fieldWords } from "@/lib/words/fields";
import { each } from "./each";
import { LabelCell, Row } from "./grid";
import { Cell, Ink, inkWidth } from "./ink";
import { Boxes } from "./marks";
import { cell, colours, sheet, sizes } from "./paper";
import { columns, PointsHead, verdictsWidth } from "./point";
import type { Setting } from "./say";
import { Table } from "./table";

type Of<K extends BlankItem["kind"]> = Extract<BlankItem, { kind: K }>;

const labelWidth = 86;
/** Room to write in, points: a line, and several lines. */
const short = 24;
const tall = 66;
const boxWidth = 18;
const tableRows = 5;

/** Questions without answers, in their order. Review points that follow each other stand under one head. */
export function BlankItems({ items, ...setting }: Setting & { items: BlankItem[] }): ReactElement {
  return each(grouped(items), (group) =>
    group[0]?.kind === "point" ? <Points items={group as Of<"point">[]} {...setting} /> : <Item items={group} {...setting} />,
  );
}

/** Neighbouring review points together, anything else alone. */
function grouped(items: BlankItem[]): BlankItem[][] {
  return items.reduce<BlankItem[][]>((groups, item) => {
    const last = groups.at(-1);
    if (item.kind === "point" && last?.[0]?.kind === "point") last.push(item);
    else groups.push([item]);
    return groups;
  }, []);
}

function Item({ items: [item], ...setting }: Setting & { items: BlankItem[] }) {
  switch (item?.kind) {
    case "line":
      return <Line item={item} {...setting} />;
    case "options":
      return <Options item={item} {...setting} />;
    case "conclusion":
      return <Conclusion item={item} {...setting} />;
    case "table":
      return <BlankTable item={item} {...setting} />;
    default:
      return null;
  }
}

/** In a box of their own, so that their head stands again only where they run on to another page. */
function Points({ items, ...setting }: Setting & { items: Of<"point">[] }) {
  return (
    <View>
      <PointsHead items={[]} {...setting} />
      {each(items, (item) => (
        <Point item={item} {...setting} />
      ))}
    </View>
  );
}

function Line({ item, say, language }: Setting & { item: Of<"line"> }) {
  return (
    <Row height={0}>
      <LabelCell language={language}>{say(item.label)}</LabelCell>
      <View style={{ width: sheet.content - labelWidth, minHeight: item.tall ? tall : short }} />
    </Row>
  );
}

/** Boxes to tick, as many in a line as the longest of them allows. */
function Options({ item, say, language }: Setting & { item: Of<"options"> }) {
  const room = sheet.content - labelWidth - cell.x;
  const widest = Math.max(...item.options.map((words) => inkWidth({ children: say(words), language, x: 2 }, true))) + boxWidth + 8;
  const inLine = Math.max(1, Math.min(4, Math.floor(room / widest)));
  const rows = Array.from({ length: Math.ceil(item.options.length / inLine) }, (_, row) => item.options.slice(row * inLine, (row + 1) * inLine));
  return (
    <Row height={0}>
      <LabelCell language={language}>{say(item.label)}</LabelCell>
      <View style={{ width: room, paddingLeft: cell.x, paddingVertical: 2 }}>
        {each(rows, (row) => (
          <View style={{ flexDirection: "row" }}>
            {each(row, (words) => (
              <Option words={say(words)} width={room / inLine} language={language} />
            ))}
          </View>
        ))}
      </View>
    </Row>
  );
}

function Option({ words, width, language, bold }: Pick<Setting, "language"> & { words: string; width: number; bold?: true }) {
  return (
    <>
      <Boxes count={1} ticked={-1} width={boxWidth} height={20} />
      <Ink language={language} width={width - boxWidth} x={2} y={4} weight={bold ? 700 : 400}>
        {words}
      </Ink>
    </>
  );
}

function Point({ item, say, language }: Setting & { item: Of<"point"> }) {
  return (
    <Row height={0} style={{ flexDirection: "column" }}>
      <View style={{ flexDirection: "row" }}>
        <Cell language={language} width={columns.number} colour={colours.muted}>
          {item.id}
        </Cell>
        <Cell language={language} width={columns.label}>
          {say(item.label)}
        </Cell>
        <Boxes count={4} ticked={-1} width={verdictsWidth} height={18} />
      </View>
      <Ink language={language} width={sheet.content} x={columns.number} size={sizes.small} colour={colours.muted} style={{ minHeight: short }}>
        {say(fieldWords.remark)}
      </Ink>
    </Row>
  );
}

function Conclusion({ item, ...setting }: Setting & { item: Of<"conclusion"> }) {
  const { say, language } = setting;
  return each(item.branches, ({ words, items }) => (
    <>
      <Row height={0} keep style={{ backgroundColor: colours.tint, alignItems: "center" }}>
        <Option words={say(words)} width={sheet.content} language={language} bold />
      </Row>
      <BlankItems items={items} {...setting} />
    </>
  ));
}

function BlankTable({ item, say, language }: Setting & { item: Of<"table"> }) {
  const rows = Array.from({ length: tableRows }, () => item.columns.map(() => ""));
  return (
    <View wrap={false}>
      <Table item={{ ...item, rows }} say={say} language={language} empty="" rowHeight={short} />
    </View>
  );
}
