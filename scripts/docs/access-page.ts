import { access, type Extent, type Right, rights } from "@/lib/order/access";
import { departments } from "@/lib/order/people";
import { ordersWords } from "@/lib/words/orders";

const rightNames: Record<Right, string> = {
  register: "Register orders",
  readOrder: "Read orders",
  readPrices: "Read prices, costs, margins",
  write: "Write its own documents",
  sign: "Sign where a slot is his",
  track: "Write its tracking log",
  download: "Download sealed PDFs and packets",
  verify: "Verify the ledger",
  readVisits: "Read who came in, and who changed people and settings",
  postLetters: "Post letters again that failed",
  managePeople: "Manage people and settings",
};

const extentNames: Record<Extent, string> = { all: "all", takingPart: "taking part", closed: "closed, refused", none: "–" };

/** docs/access.md: the table of lib/order/access.ts, for people. */
export function accessPage(): string {
  const head = ["", ...rights.map((right) => rightNames[right])];
  const rows = departments.map((department) => [ordersWords.department[department].en, ...rights.map((right) => extentNames[access[department][right]])]);
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `# Who may what

Made from \`lib/order/access.ts\` by \`npm run docs\`. Whatever is not in the table is forbidden; what a person may not see is answered as if it did not exist.
*Taking part*: orders that were handed on to the departments (2.3). *Closed, refused*: only orders at their end.
A department writes only its own documents, a slot is filled only by whom it is for, and nobody signs a document twice.
A customer has no account: his link and code open one version of one document.

${lines.join("\n")}
`;
}
