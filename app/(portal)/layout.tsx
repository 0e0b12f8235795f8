import type { ReactNode } from "react";
import { FootNavigation, Header } from "@/components/shell/header";
import { personSeen } from "../person-here";

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const person = await personSeen();
  return (
    <>
      <Header person={person} />
      {children}
      {person && <FootNavigation person={person} />}
    </>
  );
}
