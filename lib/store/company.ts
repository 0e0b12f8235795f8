import { type Company, type CompanyEvent, companyStream } from "@/lib/company/company";
import { evolveCompany } from "@/lib/company/evolve";
import { type CompanyChange, companyHistory } from "@/lib/company/history";
import { firstSettings } from "@/lib/company/settings";
import { type Command, carryOutIn, type Done } from "./carry-out";
import { collection } from "./collection";
import { entriesOf } from "./entries";
import { keepInAnyCase, keepNewest, loadState, type ReadDocument, readDocumentOf, readFields, storedRow } from "./read-document";
import { type StreamKind, stateOf } from "./stream-kind";

/** Raised whenever `evolveCompany` makes something else of the same entries. */
const companyShape = 2;

const companies = collection<ReadDocument>("companies", { ...readFields }, []);

/** The company's stream. */
export const companyKind: StreamKind<Company, CompanyEvent> = {
  evolve: evolveCompany,
  passesOverDisposed: true,
  load: async (stream) => loadState<Company, ReadDocument>(await companies(), stream, companyShape),
  keep: async (company) => keepNewest(await companies(), rowOf(company)),
  mend: async (company) => keepInAnyCase(await companies(), rowOf(company)),
  stored: async (stream) => storedRow(await companies(), stream),
  made: rowOf,
};

function rowOf(company: Company): ReadDocument {
  return readDocumentOf(company, companyShape);
}

/** The company as it is now; before anybody founded it, one without people and with the first settings. */
export async function companyNow(): Promise<Company> {
  return (await stateOf(companyKind, companyStream)) ?? { stream: companyStream, seq: 0, at: "", hash: "", settings: firstSettings, calendars: {}, people: [] };
}

/** What was ever changed of the company, oldest first. */
export async function companyChanges(): Promise<CompanyChange[]> {
  return companyHistory(await entriesOf<CompanyEvent>(companyStream));
}

/** Carries out a command on the company (`carryOutIn` says how). `decide` gets null while nobody has founded it. */
export function carryOutCompany(command: Omit<Command<Company, CompanyEvent>, "stream">): Promise<Done<Company, CompanyEvent>> {
  return carryOutIn(companyKind, { ...command, stream: companyStream });
}
