"use client";
import type { FailedPageProps } from "@/components/shell/failed-page";
import { languages } from "@/lib/form/words";
import { fill } from "@/lib/words/fill";
import { shellWords, uiWords } from "@/lib/words/ui";
import "./globals.css";

/** The frame itself failed, and with it the language: said in all of them. */
export default function GlobalErrorPage({ error, reset }: FailedPageProps) {
  return (
    <html lang="zh-Hant">
      <body className="mx-auto max-w-xl space-y-6 px-4 py-16">
        {languages.map((language) => (
          <section key={language} lang={language} className="sheet space-y-3 p-6">
            <h1 className="text-xl font-semibold">{shellWords.failed[language]}</h1>
            <p>{fill(shellWords.failedSays, language, { id: error.digest ?? "—" })}</p>
            <button type="button" onClick={reset} className="link min-h-11">
              {uiWords.retry[language]}
            </button>
          </section>
        ))}
      </body>
    </html>
  );
}
