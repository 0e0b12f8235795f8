import { writeFileSync } from "node:fs";
import { accessPage } from "./docs/access-page";
import { openApi } from "./docs/openapi";
import { policyPage } from "./docs/policy-page";

writeFileSync("docs/access.md", accessPage());
writeFileSync("docs/policy.md", policyPage());
writeFileSync("docs/openapi.json", await openApi());
