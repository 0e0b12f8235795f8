import { testPortal } from "./portal";

/** The portal that the browser tests visit, found by them in PORTAL_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  const portal = await testPortal();
  process.env.PORTAL_URL = portal.url;
  process.env.PORTAL_DATA = portal.data;
  return portal.stop;
}
