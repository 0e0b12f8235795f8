import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPortal, type Portal, type PortalSettings } from "../../scripts/portal/open";

/** A portal of the tests' own: a free port, a new data folder, a new database. Its lines go to `portal.log` in that folder, printed when it cannot start. */
export async function testPortal({ before }: Pick<PortalSettings, "before"> = {}): Promise<Portal & { data: string }> {
  const data = mkdtempSync(join(tmpdir(), "countersign-portal-"));
  const portal = await openPortal({ data, port: 0, mode: "standalone", own: true, log: join(data, "portal.log"), before }, () => {});
  const stop = async () => {
    await portal.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { ...portal, data, stop };
}
