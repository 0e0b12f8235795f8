"use client";
import { useRouter } from "next/navigation";
import { useState, useSyncExternalStore, useTransition } from "react";
import type { LinkSeen } from "@/lib/door/contract/link";
import { CodeStep } from "./code-step";
import { DeadLink } from "./dead-link";
import { LinkDocument } from "./link-document";
import { StartStep } from "./start-step";

type Step = "start" | "code" | "document" | "dead";
type LinkVisitProps = { view: LinkSeen | null; awaitsCode: boolean; company: string };

const onHash = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

/** The secret behind the # of the address, which no server sees until the button is pressed; null while the page is not awake yet. */
const useSecret = () =>
  useSyncExternalStore(
    onHash,
    () => window.location.hash.slice(1),
    () => null,
  );

/** A customer's visit, step by step: press, code, document. Where the browser stands is the server's word; a new link begins anew. */
export function LinkVisit({ view, awaitsCode, company }: LinkVisitProps) {
  const router = useRouter();
  const secret = useSecret();
  /** What a press began: with which secret, where the code went, and what stood on the page then, which the new session no longer opens. */
  const [press, setPress] = useState<{ secret: string; mail: string; before: LinkSeen | null } | null>(null);
  const [dead, setDead] = useState(false);
  const [entering, enter] = useTransition();

  const step = (): Step => {
    if (dead) return "dead";
    if (secret) return "start";
    if (view && view !== press?.before) return "document";
    if (awaitsCode || press) return "code";
    return secret === null ? "start" : "dead";
  };
  const die = () => {
    window.history.replaceState(null, "", window.location.pathname);
    setDead(true);
  };
  const begun = (token: string, mail: string) => {
    setPress({ secret: token, mail, before: view });
    // Out of the address bar and of the browser's history: nobody who comes later finds it there.
    window.history.replaceState(null, "", window.location.pathname);
  };

  switch (step()) {
    case "start":
      return <StartStep secret={secret} company={company} begun={begun} dead={die} />;
    case "code":
      return (
        <CodeStep
          secret={press?.secret ?? ""}
          mail={press?.mail ?? null}
          proven={() => enter(() => router.refresh())}
          entering={entering}
          begun={begun}
          dead={die}
        />
      );
    case "document":
      return view && <LinkDocument view={view} />;
    case "dead":
      return <DeadLink earlier={view ? () => setDead(false) : null} />;
  }
}
