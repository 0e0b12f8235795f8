import { getDocumentProxy } from "unpdf";
import { withoutSpace } from "./said";

/** The text of each page as pdf.js reads it, without white space. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(withoutSpace(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  await pdf.destroy();
  return pages;
}

export async function textOf(bytes: Uint8Array): Promise<string> {
  return (await pageTexts(bytes)).join("");
}
