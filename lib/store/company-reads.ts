import { type Company, type CompanyEvent, companyStream } from "@/lib/company/company";
import { evolveCompany } from "@/lib/company/evolve";
import { collection } from "./collection";
import { keepInAnyCase, keepNewest, loadState, type ReadDocument, readDocumentOf, readFields } from "./read-document";
import { type StreamKind, stateOf } from "./stream-kind";

/** Raised whenever `evolveCompany` makes something else of the same entries. */
const companyShape = 1;

const companyRows = collection<ReadDocument>("companies", readFields, []);

/** The stream of settings and people. */
export const companyKind: StreamKind<Company, CompanyEvent> = {
  evolve: evolveCompany,
  load: async (stream) => loadState<Company, ReadDocument>(await companyRows(), stream, companyShape),
  keep: async (company) => keepNewest(await companyRows(), readDocumentOf(company, companyShape)),
};

/** The company as its entries say now; null before the first. */
export function companyNow(): Promise<Company | null> {
  return stateOf(companyKind, companyStream);
}

/** Keeps a rebuilt read document, whatever stands in its place. */
export async function keepRebuiltCompany(company: Company): Promise<void> {
  await keepInAnyCase(await companyRows(), readDocumentOf(company, companyShape));
}
