import { holds } from "@/tests/model/clause-rule";
import { clauseRules } from "@/tests/model/clause-rules";
import { mutants } from "@/tests/model/mutants";

/** npm run conformance [-- --mutate]: drives every registered rule, met once and refused once; with --mutate also with the rule switched off, where its test must fail. The last line is JSON. */
const mutate = process.argv.includes("--mutate");
const results = clauseRules.map((one) => {
  const kept = holds(one);
  const caught = mutate ? !holds(one, mutants[one.mutant]) : undefined;
  console.log(
    `${one.clause} ${one.rule}: ${kept ? "holds" : "DOES NOT HOLD"}${caught === undefined ? "" : caught ? ", caught when switched off" : ", NOT CAUGHT when switched off"}`,
  );
  return { kept, caught };
});
const sum = { rules: results.length, hold: results.filter((one) => one.kept).length, ...(mutate && { caught: results.filter((one) => one.caught).length }) };
console.log(JSON.stringify(sum));
process.exitCode = results.every((one) => one.kept && one.caught !== false) ? 0 : 1;
