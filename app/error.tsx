"use client";
import { FailedPage, type FailedPageProps } from "@/components/shell/failed-page";

/** Outside of the portal, or where the portal's own frame failed. */
export default function ErrorPage(props: FailedPageProps) {
  return <FailedPage {...props} />;
}
