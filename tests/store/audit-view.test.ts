import { beforeAll, expect, test } from "vitest";
import { auditView } from "@/lib/door/audit-view";
import { writeSideLine } from "@/lib/store/side-log";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { founded } from "./order";

ownDatabase();
beforeAll(founded);

const at = "2026-11-24T01:00:00.000Z";

test("who came in, from where, and what was changed of the company is for the auditor alone", async () => {
  await writeSideLine({ at, kind: "signIn", person: cast.sales.id, about: "", address: "192.0.2.1", agent: "test" });
  const { visits, changes } = await auditView(cast.auditor);
  expect(visits).toEqual([{ at, kind: "signIn", about: "", address: "192.0.2.1", person: { name: cast.sales.name, latinName: cast.sales.latinName } }]);
  expect(changes?.map(({ seq, by }) => [seq, by.kind])).toEqual([[1, "system"]]);
  for (const other of [cast.sales, cast.generalManager]) expect(await auditView(other)).toMatchObject({ visits: null, changes: null });
  await expect(auditView(cast.admin)).rejects.toMatchObject({ reason: "notAllowed" });
});
