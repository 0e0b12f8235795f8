"use client";
import { useRef, useState } from "react";
import { ApiProblem, newKey } from "./api-client";
import { useProblemWords } from "./use-problem-words";

/** Something that a page asks of the door: whether it is under way, and the sentence of what went wrong. */
export function useErrand() {
  const words = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const key = useRef<string | null>(null);

  /** True when it was done. An errand whose answer was lost on the way, or that broke behind the door, keeps its key, so that asking again does not do it twice. */
  const run = async (errand: (key: string) => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    key.current ??= newKey();
    try {
      await errand(key.current);
      key.current = null;
      return true;
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status > 0 && error.problem.status < 500) key.current = null;
      setFailure(words(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run, setFailure };
}
