/** What says where a company's own portal keeps its data, sends its letters and finds its keys. */
const ofTheCompany = /^(RESEND_.*|MAIL_FROM|PUBLIC_URL|NEXTAUTH_URL|NEXTAUTH_SECRET|MONGODB_URI|BACKGROUND|BEHIND_PROXY|DEMO|.*_KEY)$/;

/** The environment that a portal inherits. `own`: a demo's or a test's, which takes nothing of the company's, or its letters would go to real people. */
export function inherited(env: NodeJS.ProcessEnv, own = false): NodeJS.ProcessEnv {
  if (!own) return env;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheCompany.test(name))) as NodeJS.ProcessEnv;
}
