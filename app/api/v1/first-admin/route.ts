import { becomeFirstAdmin } from "@/lib/auth/first-admin";
import { firstAdminBody } from "@/lib/door/contract/account";
import { openRoute } from "@/lib/door/handle";

export const POST = openRoute({ body: firstAdminBody }, async ({ body, key, address }) => {
  const { code, password, ...admin } = body;
  const person = await becomeFirstAdmin(admin, { code, password, key, address });
  return { person };
});
