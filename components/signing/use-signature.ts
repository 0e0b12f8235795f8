"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useErrand } from "@/components/use-errand";
import type { Mark } from "@/lib/order/mark";
import { canonicalHash } from "./canonical-hash";

/** What a signatory gave. `consent` is the hash of the sentence he agreed to, as it was shown. */
export type Signature = { mark: Mark; remark: string; reservation: boolean; password: string; consent: string };

/** `sign` gets the errand's key, which stays the same while an answer was lost. `needsReason`: the remark is the reason for what is signed, and must be there. `ready`: the mark that stands there before one does anything. */
type SigningOf = { proof: "password" | "code"; sign: (signature: Signature, key: string) => Promise<void>; needsReason?: boolean; ready?: Mark | null };
type Missing = Partial<Record<"mark" | "password" | "consent" | "remark", string>>;

/**
 * The state of one signing: what was given, what is missing, and whether it is on its way. Whatever goes wrong, nothing given is lost;
 * what is missing has the focus, once `form` is the form that asks.
 */
export function useSignature({ proof, sign, needsReason, ready = null }: SigningOf) {
  const t = useTranslations("signing");
  const { busy, failure, run, setFailure } = useErrand();
  const [mark, setMark] = useState<Mark | null>(ready);
  const [remark, setRemark] = useState("");
  const [reservation, setReservation] = useState(false);
  const [password, setPassword] = useState("");
  const [agreed, setAgreed] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const missing: Missing = {
    ...(mark ? {} : { mark: t("drawNeeded") }),
    ...(proof === "code" || password ? {} : { password: t("passwordNeeded") }),
    ...(agreed ? {} : { consent: t("consentNeeded") }),
    ...(needsReason && remark.trim().length < 2 ? { remark: t("reasonNeeded") } : {}),
    ...(reservation && !remark.trim() ? { remark: t("reservationNeedsRemark") } : {}),
  };

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-missing]")?.focus();
  }, [tries]);

  /** `others`: whether what the page asks beside the signature is in order. */
  const submit = async (others = true) => {
    setTries((before) => before + 1);
    setFailure(null);
    if (!others || !mark || Object.keys(missing).length > 0) return;
    await run(async (key) => sign({ mark, remark: remark.trim(), reservation, password, consent: await canonicalHash(t.raw("consent")) }, key));
  };
  return {
    ...{ mark, setMark, remark, setRemark, reservation, setReservation, password, setPassword, agreed, setAgreed },
    ...{ missing: tries > 0 ? missing : {}, failure, busy, submit, form },
  };
}
