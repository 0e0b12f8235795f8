import { redirect } from "next/navigation";
import { homeOf, personHere } from "./person-here";

export default async function HomePage() {
  redirect(homeOf((await personHere("/")).department));
}
