import { writeFileSync } from "node:fs";
import { accessPage } from "./docs/access-page";
import { policyPage } from "./docs/policy-page";

writeFileSync("docs/access.md", accessPage());
writeFileSync("docs/policy.md", policyPage());
