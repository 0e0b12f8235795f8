import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Course } from "@/components/entrance/course";
import { SignInForm } from "@/components/entrance/sign-in-form";
import { demoPassword } from "@/lib/company/demo-people";
import { presentPeople } from "@/lib/company/people";
import { ownPath } from "@/lib/door/own-path";
import { isDemo } from "@/lib/store/environment";
import { companySeen } from "../../company-seen";
import { personSeen } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.entrance"))("signIn") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next } = await searchParams;
  const to = ownPath(next);
  if (await personSeen()) redirect(to);
  const company = await companySeen();
  if (company.people.length === 0) redirect("/first-admin");
  const t = await getTranslations("pages.entrance");
  const accounts = presentPeople(company).map(({ id, name, latinName, mail, department, title }) => ({ id, name, latinName, mail, department, title }));
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-6xl flex-1 gap-10 px-4 py-8 outline-none sm:px-6 lg:grid-cols-2 lg:items-start lg:gap-16 lg:py-20"
    >
      <div className="lg:sticky lg:top-32">
        <p className="text-3xl font-semibold text-balance lg:text-4xl/tight">{t("welcome")}</p>
        <p className="mt-4 max-w-md text-lg text-ink-soft">{t("welcomeSays")}</p>
        <Course />
      </div>
      <div className="sheet border-t-4 border-t-seal px-6 py-8 sm:px-8">
        <h1 className="mb-6 text-2xl font-semibold">{t("signIn")}</h1>
        <SignInForm next={to} demo={isDemo() ? { accounts, password: demoPassword } : null} />
      </div>
    </main>
  );
}
