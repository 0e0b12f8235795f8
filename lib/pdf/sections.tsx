import type { RenditionSection } from "@/lib/form/rendition";
import type { Language } from "@/lib/form/words";
import { each } from "./each";
import { Ink } from "./ink";
import { Items } from "./items";
import { colours, lines, sheet, sizes } from "./paper";
import type { Say } from "./say";

/** Title of a part of the paper, kept with the first rows of what it heads. */
export function Heading({ children, language }: { children: string; language: Language }) {
  const rule = { borderBottomWidth: lines.rule, borderBottomColor: colours.rule };
  return (
    <Ink language={language} width={sheet.content} size={sizes.heading} weight={700} y={3} keep style={{ marginTop: 11, ...rule }}>
      {children}
    </Ink>
  );
}

export function Sections({ sections, say, language }: { sections: RenditionSection[]; say: Say; language: Language }) {
  return (
    <>
      {each(sections, (section) => (
        <>
          <Heading language={language}>{say(section.title)}</Heading>
          <Items items={section.items} say={say} language={language} />
        </>
      ))}
    </>
  );
}
