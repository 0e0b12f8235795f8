"use client";
import { FailedPage, type FailedPageProps } from "@/components/shell/failed-page";

/** Inside the portal's frame: header, menu and language stay. */
export default function PortalErrorPage(props: FailedPageProps) {
  return <FailedPage {...props} />;
}
