import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

export default async function Loading() {
  const t = await getTranslations("pages.ui");
  return (
    <main id="content" className="mx-auto w-full max-w-7xl flex-1 px-4 pt-8 sm:px-6">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-9 w-56" />
      <div className="sheet mt-6 space-y-4 p-5">
        {["w-full", "w-5/6", "w-full", "w-2/3", "w-full", "w-3/4"].map((width, index) => (
          <Skeleton key={`${width}${String(index)}`} className={`h-6 ${width}`} />
        ))}
      </div>
    </main>
  );
}
