"use client";
import { ApiProblem, send } from "@/components/api-client";
import { useErrand } from "@/components/use-errand";

type Ends = { begun: (secret: string, mail: string) => void; dead: () => void };

/** Exchanges a link's secret for a session and has the code mailed. A link that is not live any more ends the visit. */
export function useExchange({ begun, dead }: Ends) {
  const { busy, failure, run } = useErrand();
  const exchange = (token: string) =>
    run(async (key) => {
      try {
        const { mail } = await send<{ mail: string }>("/api/v1/link/exchanges", { method: "POST", key, body: { token } });
        begun(token, mail);
      } catch (error) {
        if (!isDead(error)) throw error;
        dead();
      }
    });
  return { exchange, busy, failure };
}

/** Whether the door says that a link is dead, or was never one. */
export const isDead = (error: unknown) => error instanceof ApiProblem && ["deadLink", "notTheSchema"].includes(error.problem.reason);
