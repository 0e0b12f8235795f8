import type { FieldChange } from "@/lib/company/history";
import { inLanguage, type Language, type Words } from "@/lib/form/words";
import { type By, nameIn, type Person } from "@/lib/order/people";
import { departmentWords } from "@/lib/words/departments";
import { fill } from "@/lib/words/fill";
import { letterWords } from "@/lib/words/letters";
import { peopleWords } from "@/lib/words/people";
import { uiWords } from "@/lib/words/ui";
import { bare, type Reader } from "./account-letters";
import type { Letter } from "./letter";
import { momentIn } from "./letter-parts";

/** Whose account was changed how, by whom and when; `own` in the letter to himself. */
type Changed = { own: boolean; person: Person; fields: FieldChange[]; by: By; at: string; zone: string };

const labels: Record<FieldChange["field"], Words> = {
  name: peopleWords.name,
  latinName: peopleWords.latinName,
  mail: peopleWords.mail,
  department: peopleWords.department,
  title: peopleWords.jobTitle,
  head: peopleWords.head,
};

/** To whoever's account was changed, at the address that he had, and to those who watch. */
export function accessChangedLetter(reader: Reader, { own, person, fields, by, at, zone }: Changed): Letter {
  const { subject, ...words } = letterWords.accessChanged;
  const { language } = reader;
  const said = { by: by.kind === "person" ? nameIn(by.person, language) : departmentWords.admin, person: nameIn(person, language) };
  const changes = fields.map((change) => ({
    label: labels[change.field][language],
    value: `${told(change, "before", language)} → ${told(change, "after", language)}`,
  }));
  return {
    ...bare(reader),
    subject: fill(subject, language, said),
    paragraphs: [fill(own ? words.own : words.watched, language, said)],
    facts: [...changes, { label: words.at[language], value: momentIn(zone, at) }],
  };
}

function told(change: FieldChange, when: "before" | "after", language: Language): string {
  if (change.field === "department") return inLanguage(departmentWords[change[when]], language);
  if (change.field === "head") return inLanguage(change[when] ? uiWords.yes : uiWords.no, language);
  return change[when];
}
