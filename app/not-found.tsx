import { FootNavigation, Header } from "@/components/shell/header";
import { NothingHere } from "@/components/shell/nothing-here";
import { personSeen } from "./person-here";

export default async function NotFoundPage() {
  const person = await personSeen();
  return (
    <>
      <Header person={person} />
      <NothingHere />
      {person && <FootNavigation person={person} />}
    </>
  );
}
