"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { setFaults } from "@/components/set-faults";
import { useProblemWords } from "@/components/use-problem-words";
import { draftAnswers } from "@/lib/form/draft-answers";
import { emptied } from "@/lib/form/emptied";
import type { Answers } from "@/lib/form/field";
import { sameValue } from "@/lib/form/same-value";
import { DraftSaver } from "./draft-saver";
import type { DraftState, Theirs } from "./draft-state";
import { forgetDraft, keptDraft } from "./kept-draft";
import { newestOf, type OpenedDraft } from "./saved-draft";

/** `place`: the draft's address; `kept`: what this browser keeps it as until it is there; `version`: what the submission of it will be. */
type DraftPlace = { place: string; kept: string; version: number };

/** Saves the form around it as a draft and says how that goes. */
export function useDraft({ place, kept, version }: DraftPlace, given: OpenedDraft) {
  const { watch, getValues, reset, setError, clearErrors } = useFormContext<Answers>();
  const say = useProblemWords();
  const [state, setState] = useState<DraftState>(given.savedAt ? { name: "saved", at: given.savedAt } : { name: "fresh" });
  const saver = useRef<DraftSaver>(null);
  const speak = useEffectEvent(say);
  const marked = useRef<string[]>([]);
  // The form keeps the answers that it was opened with, also where the page around it is refreshed.
  const terms = useRef(given.terms);
  // What the server does not accept is said at its field until the draft is sent again.
  const tell = useEffectEvent((next: DraftState) => {
    clearErrors(marked.current);
    const faults = next.name === "refused" ? next.faults : [];
    setFaults({ setError }, faults);
    marked.current = faults.map(({ path }) => path);
    setState(next);
  });

  useEffect(() => {
    const opened = newestOf(kept, version, given);
    if (opened !== given) {
      reset(emptied(getValues(), opened.answers));
      setState({ name: "saved", at: opened.savedAt ?? "" });
      terms.current = opened.terms;
    }
    // What this browser kept never reached the server: it is put back and sent; somebody's newer revision there shows as a conflict.
    const found = keptDraft(kept);
    const mine = found && !sameValue(found.answers, draftAnswers(opened.answers)) ? found : null;
    if (mine?.terms) terms.current = mine.terms;
    const made = new DraftSaver({
      place,
      kept,
      version,
      revision: opened.revision,
      terms: terms.current,
      read: () => draftAnswers(getValues()),
      tell: (next) => tell(next),
      say: (error) => speak(error),
    });
    saver.current = made;
    if (mine) {
      reset(emptied(getValues(), mine.answers));
      if (mine.revision === opened.revision) made.touch();
      else {
        made.stop();
        setState({ name: "conflict", theirs: { revision: opened.revision, answers: opened.answers, at: opened.savedAt ?? "" } });
      }
    } else forgetDraft(kept);
    const watching = watch(() => made.touch());
    return () => {
      watching.unsubscribe();
      void made.flush();
      made.stop();
    };
  }, [place, kept, version, given, watch, getValues, reset]);

  useLeaving(saver);

  const keepMine = (theirs: Theirs | null) => saver.current?.goOnFrom(theirs?.revision ?? 0);
  const keepTheirs = (theirs: Theirs) => {
    reset(emptied(getValues(), theirs.answers));
    terms.current = given.terms;
    saver.current?.take(theirs.revision, theirs.at);
  };
  const finish = () => {
    saver.current?.stop();
    forgetDraft(kept);
  };
  const openedWith = () => terms.current;
  return { state, openedWith, keepMine, keepTheirs, finish };
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
