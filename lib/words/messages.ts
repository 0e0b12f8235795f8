import type { Language, Words } from "@/lib/form/words";
import { archiveWords, auditWords } from "./audit";
import { closureWords } from "./closure";
import { conformanceWords } from "./conformance";
import { contactWords } from "./contact";
import { dutyWords } from "./duties";
import { exceptionWords } from "./exceptions";
import { fillingWords } from "./filling";
import { findingWords } from "./findings";
import { formListWords } from "./form-list";
import { formTitles } from "./form-titles";
import { faultWords } from "./ledger";
import { linkWords } from "./link";
import { logWords } from "./log";
import { marginWords } from "./margin";
import { meetingWords } from "./meeting";
import { ordersWords } from "./orders";
import { pagesWords } from "./pages";
import { peopleWords } from "./people";
import { planWords } from "./plan";
import { sentWords } from "./sent";
import { settingsWords } from "./settings";
import { signingWords } from "./signing";

type Said = { [key: string]: Words | Said };

/** The same tree, with a sentence of one language at each leaf. */
export type MessagesOf<T> = { [K in keyof T]: T[K] extends Words ? string : MessagesOf<T[K]> };

const said = {
  pages: pagesWords,
  orders: ordersWords,
  signing: signingWords,
  filling: fillingWords,
  forms: formTitles,
  link: linkWords,
  audit: auditWords,
  archive: archiveWords,
  faults: faultWords,
  duties: dutyWords,
  meeting: meetingWords.card,
  closure: closureWords,
  conformance: conformanceWords,
  exceptions: exceptionWords,
  people: peopleWords,
  settings: settingsWords,
  margin: marginWords,
  sent: sentWords,
  contact: contactWords,
  formList: formListWords,
  log: logWords,
  findings: findingWords,
  plan: planWords,
};

export type Messages = MessagesOf<typeof said>;

const isWords = (node: Words | Said): node is Words => typeof node.en === "string";

function inOneLanguage(tree: Said, language: Language): { [key: string]: unknown } {
  return Object.fromEntries(Object.entries(tree).map(([key, node]) => [key, isWords(node) ? node[language] : inOneLanguage(node, language)]));
}

/** Everything the pages say, in one language, as next-intl wants it: nested by file and topic, ICU placeholders left in. */
export function messagesFor(language: Language): Messages {
  return inOneLanguage(said, language) as Messages;
}
