import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { LinkVisit } from "@/components/link/link-visit";
import { linkCookie } from "@/lib/auth/link-session";
import { linkPlace } from "@/lib/door/link-place";
import { companySeen } from "../company-seen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("link"))("title") };
}

export default async function LinkPage() {
  const [place, { settings }, language] = await Promise.all([linkPlace((await cookies()).get(linkCookie)?.value), companySeen(), getLocale()]);
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-3xl flex-1 px-4 pt-6 pb-16 outline-none sm:px-6 sm:pt-10">
      <LinkVisit {...place} company={settings.name[language]} />
    </main>
  );
}
