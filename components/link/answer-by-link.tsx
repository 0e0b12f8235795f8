"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Sheet } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { LinkSeen } from "@/lib/door/contract/link";
import type { Rendition } from "@/lib/form/rendition";
import { ConfirmByLink } from "./confirm-by-link";
import { DeclineByLink } from "./decline-by-link";
import { DifferByLink } from "./differ-by-link";
import { SignByLink } from "./sign-by-link";

/** Sign or decline; confirm or say what differs. Both stay on the page while one looks at the other, so that nothing given is lost. */
export function AnswerByLink({ view, rendition }: { view: LinkSeen; rendition: Rendition }) {
  const t = useTranslations("link");
  const [declining, setDeclining] = useState(false);
  const signs = view.slot !== null;
  const words = signs
    ? { title: t("signTitle"), other: t("declineTitle"), turn: t("disagree"), back: t("agreeAfterAll"), way: t("toSign") }
    : { title: t("confirmTitle"), other: t("differTitle"), turn: t("differs"), back: t("confirmAfterAll"), way: t("toConfirm") };
  return (
    <div>
      <Sheet id="sign" title={declining ? words.other : words.title}>
        <div hidden={declining}>{signs ? <SignByLink view={view} rendition={rendition} /> : <ConfirmByLink view={view} rendition={rendition} />}</div>
        <div hidden={!declining}>{signs ? <DeclineByLink /> : <DifferByLink view={view} rendition={rendition} />}</div>
        <div className="mt-4 border-t border-line pt-4">
          <Button look="quiet" wide onClick={() => setDeclining(!declining)}>
            {declining ? words.back : words.turn}
          </Button>
        </div>
      </Sheet>
      <ToAnswer says={words.way} />
    </div>
  );
}

/** On a phone the way to the answer is under the thumb until one is there. It takes no room: its going moves nothing that is being pressed. */
function ToAnswer({ says }: { says: string }) {
  const [there, setThere] = useState(false);
  useEffect(() => {
    const target = document.getElementById("sign");
    if (!target) return;
    const watch = new IntersectionObserver(([one]) => setThere(one?.isIntersecting ?? false));
    watch.observe(target);
    return () => watch.disconnect();
  }, []);
  if (there) return null;
  return (
    <p className="pointer-events-none fixed inset-x-0 bottom-4 z-10 flex justify-center sm:hidden print:hidden">
      <a
        href="#sign"
        className="pointer-events-auto inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-6 font-medium text-sheet shadow-lift hover:bg-ink-soft"
      >
        {says}
        <Icon name="down" className="size-4" />
      </a>
    </p>
  );
}
