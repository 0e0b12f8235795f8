"use client";
import { useRouter } from "next/navigation";
import { send } from "@/components/api-client";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import { useProblemWords } from "@/components/use-problem-words";
import type { BegunForm } from "@/lib/order/begin";
import { documentPath, orderApi } from "./paths";

/** Begins a document and leads to it; a refusal is said in passing. */
export function useBegin(no: string) {
  const router = useRouter();
  const toast = useToast();
  const words = useProblemWords();
  const { busy, run } = useErrand();
  const begin = (form: BegunForm) =>
    run(async (key) => {
      try {
        const { documentId } = await send<{ documentId: string }>(`${orderApi(no)}/documents`, { method: "POST", key, body: { form } });
        router.push(documentPath(no, documentId));
      } catch (error) {
        toast(words(error), "bad");
        throw error;
      }
    });
  return { busy, begin };
}
