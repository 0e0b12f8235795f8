import { inLanguage, type Language } from "@/lib/form/words";
import type { AgendaItem } from "@/lib/order/agenda";
import { departmentWords } from "./departments";
import { discrepancyWords } from "./discrepancies";
import { fill } from "./fill";
import { meetingWords } from "./meeting";

/** An agenda as numbered lines of one language. */
export function agendaText(items: AgendaItem[], language: Language): string {
  return items.map((item, at) => `${at + 1}. ${lineOf(item, language)}`).join("\n");
}

function lineOf(item: AgendaItem, language: Language): string {
  const { agenda } = meetingWords;
  switch (item.kind) {
    case "reports": {
      const says = item.outcome === undefined ? agenda.pending : item.outcome === "pass" ? agenda.passed : agenda.failed;
      return fill(says, language, { department: departmentWords[item.department] });
    }
    case "followUp":
      return fill(agenda.followUp, language, { department: departmentWords[item.department], deadline: item.deadline, text: item.text });
    case "discrepancy":
      return fill(agenda.discrepancy, language, { what: discrepancyWords.title[item.id] });
    default:
      return inLanguage(agenda[item.kind], language);
  }
}
