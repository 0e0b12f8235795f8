import { NothingHere } from "@/components/shell/nothing-here";

/** Within the portal the layout around it has the head and the foot already. */
export default function NotFoundInPortal() {
  return <NothingHere />;
}
