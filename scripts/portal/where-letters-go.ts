export type Post = { url: string; demo: boolean; env: NodeJS.ProcessEnv };

/** Where the letters of a portal go, in a sentence: Resend when there is a key, else a demo's own mailbox, else nowhere yet. */
export function whereLettersGo({ url, demo, env }: Post): string {
  const { RESEND_API_KEY, MAIL_FROM, BACKGROUND } = env;
  if (!RESEND_API_KEY && !demo) return "Letters wait and are not sent: set RESEND_API_KEY, and MAIL_FROM, to send them.";
  const by = BACKGROUND === "off" ? " once npm run worker posts them" : "";
  if (RESEND_API_KEY) return `Letters go to real addresses through Resend, from ${MAIL_FROM ?? "the company’s own address"}${by}.`;
  return `Mail that the portal sends is at ${url}/dev/mail${by}.`;
}
