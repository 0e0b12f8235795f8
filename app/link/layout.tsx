import type { ReactNode } from "react";
import { LinkHeader } from "@/components/link/link-header";
import { companySeen } from "../company-seen";

/** Outside the portal: no menu, nothing that leads to where a customer has no account. */
export default async function LinkLayout({ children }: { children: ReactNode }) {
  const { settings } = await companySeen();
  return (
    <>
      <LinkHeader company={settings.name} />
      {children}
    </>
  );
}
