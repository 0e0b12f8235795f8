import { useEffect, useState } from "react";
import { send } from "@/components/api-client";

const pause = 5_000;

/** Asks, while somebody waits for his code, whether its letter was given up. `letter` counts the letters: each is asked after anew. */
export function useCodeGivenUp(letter: number): boolean {
  const [givenUp, setGivenUp] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      // A question that gets no answer is put again; what was typed is not touched by it.
      const answer = await send<{ givenUp: boolean }>("/api/v1/link/codes", { signal: stop.signal }).catch(() => null);
      if (!stop.signal.aborted && answer?.givenUp) setGivenUp(letter);
    };
    const timer = setInterval(ask, pause);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [letter]);
  return givenUp === letter;
}
