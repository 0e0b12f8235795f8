import { writeFileSync } from "node:fs";
import { accessPage } from "./docs/access-page";

writeFileSync("docs/access.md", accessPage());
