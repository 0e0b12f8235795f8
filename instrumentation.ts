/** Runs once when the server starts: the demo company or the first admin's code, then the background. BACKGROUND=off leaves that to `npm run worker`. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { ensureDemoCompany } = await import("@/lib/auth/demo-company");
  const { announceFirstAdmin } = await import("@/lib/auth/first-admin");
  const { publicUrl } = await import("@/lib/store/environment");
  const { prepareDatabase } = await import("@/lib/store/prepare");
  const { warmPool } = await import("@/lib/pdf/pool");
  const { startBackground } = await import("@/lib/worker/background");

  // A start that was killed cannot stop its server; the server sees the channel to it close.
  if (process.connected) process.once("disconnect", () => process.exit(0));
  await prepareDatabase();
  await ensureDemoCompany();
  await announceFirstAdmin((sentence) => console.log(sentence), publicUrl());
  if (process.env.BACKGROUND !== "off") startBackground();
  warmPool().catch((error: unknown) => console.error("The PDF threads do not start.", error));
}
