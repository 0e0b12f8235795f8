"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { send } from "@/components/api-client";

/** Sends what the customer answers by his link, then shows the page as it is now. */
export function useLinkAnswer() {
  const router = useRouter();
  const [turning, turn] = useTransition();
  return {
    turning,
    send: async (place: "signatures" | "declines" | "confirmations" | "differences", body: object, key: string) => {
      await send(`/api/v1/link/${place}`, { method: "POST", key, body });
      turn(() => {
        router.refresh();
        window.scrollTo({ top: 0 });
      });
    },
  };
}
