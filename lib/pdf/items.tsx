import type { AnswerItem, FileReference, PointItem, RenditionItem } from "@/lib/form/rendition";
import type { Language } from "@/lib/form/words";
import { fieldWords } from "@/lib/words/fields";
import { pdfWords } from "@/lib/words/pdf";
import { Conclusion } from "./conclusion";
import { each } from "./each";
import { Grid } from "./grid";
import { Points } from "./point";
import type { Say } from "./say";
import { Table } from "./table";

/** Items that are drawn together: answers share rows, points share a head. */
type Group = RenditionItem | { kind: "answers"; items: AnswerItem[] } | { kind: "points"; items: PointItem[] };

export type ItemsProps = { items: RenditionItem[]; say: Say; language: Language };

export function Items({ items, say, language }: ItemsProps) {
  return <>{each(grouped(items), (group) => drawn(group, say, language))}</>;
}

function drawn(group: Group, say: Say, language: Language) {
  switch (group.kind) {
    case "answers":
      return <Grid pairs={group.items.map((item) => ({ label: say(item.label), value: say(item.value), long: item.long }))} language={language} />;
    case "points":
      return <Points items={group.items} say={say} language={language} />;
    case "conclusion":
      return (
        <Conclusion item={group} say={say} language={language}>
          <Items items={group.items} say={say} language={language} />
        </Conclusion>
      );
    case "table":
      return <Table item={group} say={say} language={language} empty={say(pdfWords.noRows)} />;
    case "files":
      return <Grid pairs={[{ label: say(group.label), value: fileNames(group.files, say), long: true }]} language={language} />;
    default:
      return null;
  }
}

function fileNames(files: FileReference[], say: Say): string {
  return files.length === 0 ? say(fieldWords.nothing) : files.map((file) => file.name).join("\n");
}

function grouped(items: RenditionItem[]): Group[] {
  return items.reduce<Group[]>((groups, item) => {
    const last = groups.at(-1);
    if (item.kind === "answer" && last?.kind === "answers") last.items.push(item);
    else if (item.kind === "point" && last?.kind === "points") last.items.push(item);
    else if (item.kind === "answer") groups.push({ kind: "answers", items: [item] });
    else if (item.kind === "point") groups.push({ kind: "points", items: [item] });
    else groups.push(item);
    return groups;
  }, []);
}
