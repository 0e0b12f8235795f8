import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import { rowsOfCsv } from "../../scripts/play/csv";
import { northwind } from "../../scripts/play/sample-orders";

/** Latin words that stand in Chinese texts as they are: what a command prints, countries by ISO 3166, units, formats, currencies, the numbers of forms and contracts, the name of the house. */
const loanwords = new Set(["PDF", "SHA", "JPEG", "PNG", "MB", "USD", "CNY", "UTC", "COR", "PC", "CN", "Intact", "English", "Countersign"]);

/** What is called so in every language: customers, their people and places, goods, colleagues. The longest first, since one may hold another. */
const names = [
  ...rowsOfCsv(readFileSync(northwind, "utf8")).flatMap((row) => Object.values(row)),
  ...demoPeople.map((person) => person.latinName),
  demoPassword,
]
  .filter((text) => /[A-Za-z]/.test(text))
  .sort((one, other) => other.length - one.length);

/** Everything that can be read on the page beside what is given in no language: commands, fingerprints, the codes of currencies and zones to choose from. Runs in the browser. */
function visibleProse(): string {
  const said: string[] = [];
  let before: Element | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around?.checkVisibility() || around.closest("code, pre, select, script, .font-mono")) continue;
    // A long word with places to break stands in several pieces of one element.
    said.push(around === before ? "" : "\n", node.textContent ?? "");
    before = around;
  }
  return said.join("");
}

/** English words on a page that is read in Chinese, beside names, addresses, fingerprints and loanwords. */
export async function foreignWordsOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(visibleProse);
  const own = names.reduce((rest, name) => rest.replaceAll(name, " "), text).replaceAll(/\S+@\S+|[\w-]+\.(json|zip)\b|--\w+|\b[0-9a-f]{8,}\b/g, " ");
  return [...new Set(own.match(/[A-Za-z][A-Za-z]+/g) ?? [])].filter((word) => !loanwords.has(word));
}
