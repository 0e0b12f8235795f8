import type { ReactNode } from "react";
import type { ConclusionItem, Outcome } from "@/lib/form/rendition";
import type { Language } from "@/lib/form/words";
import { pdfWords } from "@/lib/words/pdf";
import { each } from "./each";
import { Row } from "./grid";
import { Ink, inkWidth } from "./ink";
import { Boxes } from "./marks";
import { cell, colours, sheet } from "./paper";
import type { Say } from "./say";

const outcomes: Outcome[] = ["pass", "fail"];
const labelWidth = 86;
const widestLabel = 220;
const boxWidth = 20;
const column = 110;

/** What the form concludes: both outcomes with their boxes where the form says the usual two, then (children) what the outcome demands. */
export function Conclusion({ item, say, language, children }: { item: ConclusionItem; say: Say; language: Language; children: ReactNode }) {
  const usual = say(item.outcomeWords) === say(pdfWords[item.outcome]);
  const label = Math.max(labelWidth, Math.min(widestLabel, inkWidth({ children: say(item.label), language, weight: 700, x: cell.x }, true)));
  const shown = usual ? outcomes : [item.outcome];
  return (
    <>
      <Row height={0} keep style={{ alignItems: "center", backgroundColor: colours.tint }}>
        <Ink language={language} width={label} x={cell.x} y={6} weight={700}>
          {say(item.label)}
        </Ink>
        {each(shown, (outcome) => (
          <Choice
            chosen={outcome === item.outcome}
            words={say(usual ? pdfWords[outcome] : item.outcomeWords)}
            language={language}
            width={usual ? column : sheet.content - label - boxWidth}
          />
        ))}
      </Row>
      {children}
    </>
  );
}

function Choice({ chosen, words, language, width }: { chosen: boolean; words: string; language: Language; width: number }) {
  return (
    <>
      <Boxes count={1} ticked={chosen ? 0 : -1} width={boxWidth} height={24} />
      <Ink language={language} width={width} y={6} weight={chosen ? 700 : 400} colour={chosen ? colours.accent : colours.muted}>
        {words}
      </Ink>
    </>
  );
}
