import { testPortal } from "./portal";

/** The portal that the API tests share, found by them in PORTAL_URL, PORTAL_DATA and PORTAL_DATABASE. */
export default async function setup(): Promise<() => Promise<void>> {
  const portal = await testPortal();
  process.env.PORTAL_URL = portal.url;
  process.env.PORTAL_DATA = portal.data;
  process.env.PORTAL_DATABASE = portal.uri;
  return portal.stop;
}
