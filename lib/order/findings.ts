import { type Clock, daysLate, dueOn } from "@/lib/calendar/working-days";
import { currentVersion, documentsOf, isCompleted } from "./document";
import type { Finding, Order } from "./order";
import type { Actor } from "./people";

/**
 * How a finding stands (6.3): how often its correction was demanded, the how-manieth finding against its department it is, working days
 * past its deadline, and who of another department found it truly solved.
 */
export type FindingStanding = Finding & { attempts: number; nth: number; late: number; verifiedBy?: Actor };

/** The findings in the order in which they were raised. */
export function findingStandings(order: Order, clock: Clock, now: string): FindingStanding[] {
  return order.findings.map((finding, at) => {
    const requests = documentsOf(order, "correctiveActionRequest").filter((one) => one.subject === finding.id);
    const solved = requests.findLast((one) => isCompleted(one) && currentVersion(one)?.outcome === "pass");
    const verifier = solved && currentVersion(solved)?.slots.find((slot) => slot.id === "verifier")?.by;
    return {
      ...finding,
      attempts: requests.length,
      nth: order.findings.slice(0, at + 1).filter((one) => one.department === finding.department).length,
      late: daysLate(dueOn(finding.deadline, clock), finding.settledAt ?? now, clock),
      ...(verifier && "id" in verifier && { verifiedBy: verifier }),
    };
  });
}
