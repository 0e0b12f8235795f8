import { changeSettings } from "@/lib/company/commands";
import { settingsSchema } from "@/lib/company/settings";
import { commandCompany } from "@/lib/door/company-command";
import { personRoute } from "@/lib/door/handle";
import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";

export const GET = personRoute({}, async ({ person }) => {
  if (!may(person, "managePeople")) throw new Refusal("onlyAdmins");
  return { settings: (await companyNow()).settings };
});

export const PUT = personRoute({ body: settingsSchema }, async (asking) => {
  const { company } = await commandCompany(asking, (company) => changeSettings(company, asking.person, asking.body));
  return { settings: company.settings };
});
