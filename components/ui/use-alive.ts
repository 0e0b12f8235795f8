"use client";
import { useSyncExternalStore } from "react";

const nothingToHear = () => () => undefined;

/** Whether the browser has taken the page over: false in what the server sent. Until then nothing typed or pressed would be heard, and a form would be sent as an address. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    nothingToHear,
    () => true,
    () => false,
  );
}
