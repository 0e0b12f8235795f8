import { isMissed, keeps } from "@/tests/forms/form-rule";
import { formRules } from "@/tests/forms/form-rules";
import { holds } from "@/tests/model/clause-rule";
import { clauseRules } from "@/tests/model/clause-rules";
import { mutants } from "@/tests/model/mutants";

/** npm run conformance [-- --mutate]: drives every registered rule of commands and forms, met once and refused once; with --mutate also with the rule switched off, where its test must fail. The last line is JSON. */
const mutate = process.argv.includes("--mutate");

const ofCommands = clauseRules.map((one) => ({ ...one, kept: () => holds(one), caught: () => !holds(one, mutants[one.mutant]) }));
const ofForms = formRules.map((one) => ({ ...one, rule: `${one.form} ${one.rule}`, kept: () => keeps(one), caught: () => isMissed(one) }));

const results = [...ofCommands, ...ofForms].map(({ clause, rule, ...drive }) => {
  const kept = drive.kept();
  const caught = mutate ? drive.caught() : undefined;
  console.log(
    `${clause} ${rule}: ${kept ? "holds" : "DOES NOT HOLD"}${caught === undefined ? "" : caught ? ", caught when switched off" : ", NOT CAUGHT when switched off"}`,
  );
  return { clause, kept, caught };
});
const sum = {
  clauses: new Set(results.map(({ clause }) => clause)).size,
  rules: results.length,
  hold: results.filter((one) => one.kept).length,
  ...(mutate && { caught: results.filter((one) => one.caught).length }),
};
console.log(JSON.stringify(sum));
process.exitCode = results.every((one) => one.kept && one.caught !== false) ? 0 : 1;
