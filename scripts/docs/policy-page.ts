import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "@/forms/catalogue";
import { type Clause, clauses } from "@/lib/order/clauses";
import type { PolicyForm } from "@/lib/order/form-context";
import { clauseWords } from "@/lib/words/clauses";
import { formTitles } from "@/lib/words/form-titles";
import { formRules } from "@/tests/forms/form-rules";
import { clauseRules } from "@/tests/model/clause-rules";

/** docs/policy.md: each clause with its form, field, gate and test. */
export function policyPage(): string {
  const tests = testsNamed();
  const head = ["Clause", "What it wants", "Form", "Field", "Gate", "Test"];
  const rows = clauses.map((clause) => [clause.id, wordsOf(clause), formOf(clause), fieldOf(clause), clause.gates?.join(", ") ?? "", testOf(clause, tests)]);
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return `# The policy, clause by clause

Made from \`lib/order/clauses.ts\`, the forms and the tests by \`npm run docs\`. A test cites the clause that it drives in its name.
\`npm run conformance -- --mutate\` switches each registered rule off in turn and expects its test to fail.

${lines.join("\n")}
`;
}

function wordsOf({ id }: Clause): string {
  const words = clauseWords[id as keyof typeof clauseWords];
  return `${words["zh-Hant"]} · ${words.en}`;
}

function formOf({ evidence }: Clause): string {
  if ("form" in evidence) return `${formTitles[evidence.form]["zh-Hant"]}${evidence.slots ? ` (${evidence.slots.join(", ")})` : ""}`;
  if ("log" in evidence) return "執行跟蹤臺賬";
  return evidence.review === "every" ? "五份評審報告" : "五份評審報告 (round 2 …)";
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
  const files = ["unit/order", "unit/calendar"]
    .flatMap((folder) => readdirSync(join("tests", folder)).map((name) => `${folder}/${name}`))
    .filter((one) => one.endsWith(".test.ts"));
  return files.sort().flatMap((file) => {
    const text = readFileSync(join("tests", file), "utf8");
    return [...text.matchAll(/^(?:test|\])[^"\n]*\("([^"\n]*\((\d[\w., -]*)\)[^"\n]*)"/gm)].map(([, title = "", cited = ""]) => ({
      title,
      file: `tests/${file}`,
      cited: cited.split(/,\s*/).map((one) => one.trim()),
    }));
  });
}

/** Where the registered rules are driven, each met once and refused once. */
const registers = [
  { rules: clauseRules, file: "tests/model/clause-rules.test.ts" },
  { rules: formRules, file: "tests/forms/form-rules.test.ts" },
];

/** The registered rules of the clause and the first tests that cite it. A clause that no test drives gets none. */
function testOf(clause: Clause, tests: Named[]): string {
  const registered = registers.flatMap(({ rules, file }) => {
    const own = new Set(rules.filter((one) => one.clause === clause.id).map(({ rule }) => rule));
    return own.size > 0 ? [`${[...own].join("; ")} (\`${file}\`)`] : [];
  });
  const cited = tests.filter((one) => one.cited.includes(clause.id)).map(({ title, file }) => `${title} (\`${file}\`)`);
  return [...registered, ...cited.slice(0, 2)].join("; ");
}
