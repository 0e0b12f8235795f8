import { may } from "./access";
import type { Order, Version } from "./order";
import type { Person } from "./people";
import type { Terms } from "./terms";

/** The order as a person may read it: whoever may not read prices gets zeros where money stands. `present`: the order of today, by which an earlier state of it is read. */
export function asReadBy(person: Pick<Person, "department">, order: Order, present = order): Order {
  return may(person, "readPrices", present) ? order : withoutPrices(order);
}

function withoutPrices(order: Order): Order {
  return {
    ...order,
    terms: termsWithoutPrices(order.terms),
    log: order.log.map(({ costToDate: _, ...line }) => line),
    formerTerms: order.formerTerms.map((one) => ({ ...one, terms: termsWithoutPrices(one.terms) })),
    documents: order.documents.map((document) => ({ ...document, versions: document.versions.map(versionWithoutPrices) })),
  };
}

export function termsWithoutPrices(terms: Terms): Terms {
  return { ...terms, total: 0, paymentTerms: "", paymentDays: 0, lines: terms.lines.map((line) => ({ ...line, unitPrice: 0, discount: 0, amount: 0 })) };
}

/** Facts that hold money, by name; whatever is terms loses its prices. */
const money = ["materialCost", "labourCost", "depreciationCost", "margin", "target"];

/** Facts that are left out altogether. */
const leftOut = ["costs", "collectionDays", "paymentLimit", "missing"];

function versionWithoutPrices(version: Version): Version {
  if (!version.commercial) return version;
  const readable = Object.entries(version.facts).filter(([name]) => !leftOut.includes(name));
  const facts = readable.map(([name, value]) => {
    if (name === "terms" || name === "proposed") return [name, termsWithoutPrices(value as Terms)];
    return [name, money.includes(name) ? 0 : value];
  });
  const { voided, files, commercialFiles } = version;
  return {
    ...version,
    // A price is guessed by trying them all until the hash is right.
    contentHash: "",
    renditionHash: "",
    facts: Object.fromEntries(facts) as Version["facts"],
    files: files.filter((sha256) => !commercialFiles.includes(sha256)),
    commercialFiles: [],
    // What a customer proposes instead of a price is a price.
    ...(voided && { voided: { ...voided, proposal: "" } }),
  };
}
