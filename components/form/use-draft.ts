"use client";
import { useEffect, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { useProblemWords } from "@/components/use-problem-words";
import type { Answers } from "@/lib/form/field";
import { sameValue } from "@/lib/form/same-value";
import { draftAnswers } from "./draft-answers";
import { DraftSaver, type DraftState, type Theirs } from "./draft-saver";
import { forgetDraft, keptDraft } from "./kept-draft";

export type OpenedDraft = { revision: number; answers: Answers; savedAt: string | null };

/** Saves the form around it as a draft at `place` (the address of the draft), and says how that goes. */
export function useDraft(place: string, opened: OpenedDraft) {
  const { watch, getValues, reset } = useFormContext<Answers>();
  const say = useProblemWords();
  const [state, setState] = useState<DraftState>(opened.savedAt ? { name: "saved", at: opened.savedAt } : { name: "fresh" });
  const saver = useRef<DraftSaver>(null);
  const speak = useRef(say);
  speak.current = say;

  useEffect(() => {
    const made = new DraftSaver({
      place,
      revision: opened.revision,
      read: () => draftAnswers(getValues()),
      tell: setState,
      say: (error) => speak.current(error),
    });
    saver.current = made;
    // What this browser kept never reached the server: it is put back and sent; somebody's newer revision there shows as a conflict.
    const kept = keptDraft(place);
    if (kept && !sameValue(kept.answers, draftAnswers(opened.answers))) {
      reset(kept.answers);
      if (kept.revision === opened.revision) made.touch();
      else {
        made.stop();
        setState({ name: "conflict", theirs: { revision: opened.revision, answers: opened.answers, at: opened.savedAt ?? "" } });
      }
    } else forgetDraft(place);
    const watching = watch(() => made.touch());
    return () => {
      watching.unsubscribe();
      void made.flush();
      made.stop();
    };
  }, [place, opened, watch, getValues, reset]);

  useLeaving(saver);

  const keepMine = (theirs: Theirs | null) => saver.current?.goOnFrom(theirs?.revision ?? 0);
  const keepTheirs = (theirs: Theirs) => {
    reset(theirs.answers);
    saver.current?.take(theirs.revision, theirs.at);
  };
  const finish = () => {
    saver.current?.stop();
    forgetDraft(place);
  };
  return { state, keepMine, keepTheirs, finish, save: () => saver.current?.flush() };
}

/** Leaving the page with something unsaved asks first; hiding it (a phone's way of leaving) sends what there is; a line that is back is used at once. */
function useLeaving(saver: React.RefObject<DraftSaver | null>) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => saver.current?.isUnsaved && event.preventDefault();
    const hide = () => document.visibilityState === "hidden" && void saver.current?.flush();
    const online = () => void saver.current?.flush();
    window.addEventListener("beforeunload", ask);
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [saver]);
}
