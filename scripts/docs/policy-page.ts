import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "@/forms/catalogue";
import { type Clause, clauses } from "@/lib/order/clauses";
import type { PolicyForm } from "@/lib/order/form-context";
import { clauseWords } from "@/lib/words/clauses";
import { formTitles } from "@/lib/words/form-titles";

/** docs/policy.md: each clause with its form, field, gate and test. */
export function policyPage(): string {
  const tests = testsNamed();
  const head = ["Clause", "What it wants", "Form", "Field", "Gate", "Test"];
  const rows = clauses.map((clause) => [clause.id, wordsOf(clause), formOf(clause), fieldOf(clause), clause.gate ?? "", testOf(clause.id, tests)]);
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return `# The policy, clause by clause

Made from \`lib/order/clauses.ts\`, the forms and the tests by \`npm run docs\`. A test cites the clause that it drives in its name; where none cites
the point itself, the test of the clause above it stands.

${lines.join("\n")}
`;
}

function wordsOf({ id }: Clause): string {
  const words = clauseWords[id as keyof typeof clauseWords];
  return `${words["zh-Hant"]} · ${words.en}`;
}

function formOf({ evidence }: Clause): string {
  if ("form" in evidence) return `${formTitles[evidence.form]["zh-Hant"]}${evidence.slots ? ` (${evidence.slots.join(", ")})` : ""}`;
  return "log" in evidence ? "執行跟蹤臺賬" : "五份評審報告";
}

/** The review point that carries the clause's id. */
function fieldOf({ id }: Clause): string {
  const forms: PolicyForm[] = Object.values(catalogue) as PolicyForm[];
  for (const form of forms) {
    const parts = [form.fields, ...Object.values(form.slotFields).map((part) => part.fields)];
    for (const fields of parts) {
      const found = Object.entries(fields).find(([, field]) => field.kind === "reviewPoint" && field.clause === id);
      if (found) return `\`${found[0]}\` ${found[1].label.en}`;
    }
  }
  return "";
}

type Named = { title: string; file: string; cited: string[] };

function testsNamed(): Named[] {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((one) => /\.test\.tsx?$/.test(one));
  return files.sort().flatMap((file) => {
    const text = readFileSync(join("tests", file), "utf8");
    return [...text.matchAll(/^(?:test|\])[^"\n]*\("([^"\n]*\((\d[\w., -]*)\)[^"\n]*)"/gm)].map(([, title = "", cited = ""]) => ({
      title,
      file: `tests/${file}`,
      cited: cited.split(/,\s*/).map((one) => one.trim()),
    }));
  });
}

function testOf(id: string, tests: Named[]): string {
  const chain = [id, id.replace(/[a-z]$/, ""), id.replace(/\..*$/, "")];
  for (const one of chain) {
    const found = tests.find(({ cited }) => cited.includes(one));
    if (found) return `${found.title} (\`${found.file}\`)`;
  }
  return "";
}
