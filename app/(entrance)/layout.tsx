import type { ReactNode } from "react";
import { Header } from "@/components/shell/header";

export default function EntranceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header person={null} />
      {children}
    </>
  );
}
