import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { root } from "./paths";

/** Under a compiler that it does not know, dependency-cruiser sees no module and finds nothing wrong. */
const fewestModules = 60;

/** A folder's code may use these folders, its own, lib/words, and packages; with `types`, the types of any other. */
const arrows: { from: string; to: string[]; types?: true }[] = [
  { from: "lib/form", to: [] },
  { from: "lib/words", to: ["lib/form"], types: true },
  { from: "lib/calendar", to: ["lib/form"] },
  { from: "lib/order", to: ["lib/calendar", "lib/form", "lib/ledger/entry"] },
  { from: "lib/company", to: ["lib/order", "lib/calendar", "lib/form", "lib/ledger/entry"] },
  { from: "lib/ledger", to: ["lib/company", "lib/order", "lib/calendar", "lib/form"] },
  { from: "forms", to: ["lib/form", "lib/order", "lib/calendar", "lib/company"] },
  { from: "components", to: ["forms", "lib/form", "lib/order", "lib/calendar", "lib/company", "lib/ledger/canonical", "lib/door/contract"] },
];

const under = (path: string) => `^${path}(/|\\.tsx?$)`;

const rules: IForbiddenRuleType[] = [
  ...arrows.map(({ from, to, types }) => ({
    name: `${from} uses only ${to.join(", ") || "itself"}`,
    from: { path: under(from) },
    to: {
      path: "^(app|components|forms|lib|scripts|tests)/",
      pathNot: [from, "lib/words", ...to].map(under),
      ...(types ? { dependencyTypesNot: ["type-only" as const] } : {}),
    },
  })),
  { name: "lib never uses forms, components or app", from: { path: "^lib/" }, to: { path: "^(app|components|forms|scripts|tests)/" } },
  {
    name: "the worker and the door stand above the rest of lib",
    from: { path: "^lib/", pathNot: "^lib/(worker|door)/" },
    to: { path: "^lib/(worker|door)/" },
  },
  {
    name: "only lib/store knows mongoose",
    from: { path: "^(app|components|forms|lib)/", pathNot: "^lib/store/" },
    to: { path: "node_modules/(mongoose|mongodb)/" },
  },
  { name: "the product uses no script and no test", from: { path: "^(app|components|forms|lib)/" }, to: { path: "^(scripts|tests)/" } },
];

const { output } = await cruise(
  ["app", "components", "forms", "lib"],
  {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules.map((rule) => ({ severity: "error" as const, ...rule })) },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
  { tsConfig: "tsconfig.json" } as object,
);

const { summary, modules } = output as ICruiseResult;
const seen = modules.filter(({ source }) => !source.includes("node_modules")).length;
for (const { rule, from, to } of summary.violations) console.error(`${from} → ${to}: ${rule.name}`);
if (seen < fewestModules) console.error(`Only ${seen} modules seen: the layers were not checked.`);
const broken = summary.violations.length > 0 || seen < fewestModules;
if (!broken) console.log(`Layers hold over ${seen} modules.`);
process.exitCode = broken ? 1 : 0;
