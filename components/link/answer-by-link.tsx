"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Sheet } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { LinkSeen } from "@/lib/door/contract/link";
import type { Rendition } from "@/lib/form/rendition";
import { DeclineByLink } from "./decline-by-link";
import { SignByLink } from "./sign-by-link";

/** Sign or decline. Both stay on the page while one looks at the other, so that nothing given is lost. */
export function AnswerByLink({ view, rendition }: { view: LinkSeen; rendition: Rendition }) {
  const t = useTranslations("link");
  const [declining, setDeclining] = useState(false);
  return (
    <>
      <Sheet id="sign" title={declining ? t("declineTitle") : t("signTitle")}>
        <div hidden={declining}>
          <SignByLink view={view} rendition={rendition} />
        </div>
        <div hidden={!declining}>
          <DeclineByLink />
        </div>
        <div className="mt-4 border-t border-line pt-4">
          <Button look="quiet" wide onClick={() => setDeclining(!declining)}>
            {declining ? t("agreeAfterAll") : t("disagree")}
          </Button>
        </div>
      </Sheet>
      <ToSign />
    </>
  );
}

/** On a phone the way to the signature is under the thumb until one is there. */
function ToSign() {
  const t = useTranslations("link");
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
    <p className="sticky bottom-4 z-10 flex justify-center sm:hidden print:hidden">
      <a href="#sign" className="inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-6 font-medium text-sheet shadow-lift hover:bg-ink-soft">
        {t("toSign")}
        <Icon name="down" className="size-4" />
      </a>
    </p>
  );
}
