"use client";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Icon } from "./icon";

type Message = { id: number; text: string; tone: "good" | "bad" };
type Say = (text: string, tone?: Message["tone"]) => void;

const Saying = createContext<Say>(() => undefined);

/** Says in passing that something was done or was not. */
export const useToast = () => useContext(Saying);

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("pages.ui");
  const [messages, setMessages] = useState<Message[]>([]);
  const say = useCallback<Say>((text, tone = "good") => setMessages((before) => [...before, { id: (before.at(-1)?.id ?? 0) + 1, text, tone }]), []);
  const forget = (id: number) => setMessages((before) => before.filter((message) => message.id !== id));
  return (
    <Saying.Provider value={say}>
      <Radix.Provider label={t("notification")} duration={6000}>
        {children}
        {messages.map(({ id, text, tone }) => (
          <Radix.Root
            key={id}
            onOpenChange={(open) => !open && forget(id)}
            className="flex animate-rise items-center gap-3 rounded-md bg-ink py-2 pr-2 pl-4 text-sheet shadow-lift"
          >
            <Icon name={tone === "good" ? "check" : "alert"} />
            <Radix.Description className="min-w-0 flex-1 py-1.5">{text}</Radix.Description>
            <Radix.Close className="flex size-9 items-center justify-center rounded-md hover:bg-ink-soft">
              <Icon name="cross" />
              <span className="sr-only">{t("close")}</span>
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport className="fixed inset-x-4 bottom-20 z-50 flex flex-col gap-2 outline-none sm:inset-x-auto sm:right-6 sm:bottom-6 sm:w-96" />
      </Radix.Provider>
    </Saying.Provider>
  );
}
