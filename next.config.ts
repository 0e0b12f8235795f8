import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const weights = "{400Regular,500Medium,700Bold}";

/** What proxy.ts does not set: the content security policy, which differs with each answer. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Not no-referrer: under it a form's post carries the origin "null", and the door compares origins.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["tinypool", "@libpdf/core"],
  // The render worker is no module of Next's: nothing else tells it that these files are needed at run time.
  outputFileTracingIncludes: {
    "/**": [".pdf/**", "node_modules/react/**/*.js", `node_modules/@expo-google-fonts/noto-sans-{tc,sc}/${weights}/*.ttf`],
  },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default createNextIntlPlugin("./app/intl.ts")(config);
