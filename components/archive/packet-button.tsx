"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ApiProblem, problemOf, unreachable } from "@/components/api-client";
import { fileSize } from "@/components/form/file-size";
import { orderApi } from "@/components/orders/paths";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useProblemWords } from "@/components/use-problem-words";

/** Downloads an order's packet and says how much has come. It is made while it is sent, so nobody knows its size before. */
export function PacketButton({ no, small }: { no: string; small?: boolean }) {
  const t = useTranslations("pages.archive");
  const words = useProblemWords();
  const toast = useToast();
  const [come, setCome] = useState<number | null>(null);

  const download = async () => {
    setCome(0);
    try {
      const packet = await streamed(`${orderApi(no)}/packet`, setCome);
      keep(packet, `${no}.zip`);
      toast(t("downloaded", { size: fileSize(packet.size) }));
    } catch (error) {
      toast(words(error), "bad");
    } finally {
      setCome(null);
    }
  };

  return (
    <Button icon="download" small={small} busy={come !== null} onClick={download} aria-label={t("download", { no })}>
      <span aria-live="polite">{come === null ? t("packet") : t("downloading", { size: fileSize(come) })}</span>
    </Button>
  );
}

async function streamed(path: string, tell: (bytes: number) => void): Promise<Blob> {
  const response = await fetch(path).catch(() => {
    throw new ApiProblem(unreachable);
  });
  if (!response.ok || !response.body) throw new ApiProblem(await problemOf(response));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value as Uint8Array<ArrayBuffer>);
    bytes += part.value.length;
    tell(bytes);
  }
  return new Blob(parts, { type: "application/zip" });
}

function keep(packet: Blob, name: string) {
  const address = URL.createObjectURL(packet);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
