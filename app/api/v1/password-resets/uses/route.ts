import { setPasswordBySecret } from "@/lib/auth/mailed-secret";
import { resetUseBody } from "@/lib/door/contract/account";
import { openRoute } from "@/lib/door/handle";

export const POST = openRoute({ body: resetUseBody }, async ({ body }) => {
  const { mail } = await setPasswordBySecret("password", body.token, body.password);
  return { mail };
});
