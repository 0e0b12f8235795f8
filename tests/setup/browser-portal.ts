import { testPortal } from "./portal";

/** The portal that the browser tests visit, found by them in PORTAL_URL, unless the run was given one. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.PORTAL_URL) return async () => {};
  const portal = await testPortal();
  process.env.PORTAL_URL = portal.url;
  return portal.stop;
}
