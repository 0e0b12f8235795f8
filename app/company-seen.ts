import { cache } from "react";
import { companyNow } from "@/lib/store/company";

/** The company's settings and people, asked once a request. */
export const companySeen = cache(companyNow);
