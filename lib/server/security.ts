/** Headers of every answer. */
export const common = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "x-frame-options": "DENY",
} as const;

const join = (directives: string[]) => directives.join("; ");
const shared = ["base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'"];

/**
 * Reader pages are documents: nothing inline runs, no third party is asked. `styles` are hashes of the stylesheets that
 * stand in the page, `scripts` those of scripts, where it holds a component for the browser; style attributes hold placeholders of photos.
 */
export const readerPolicy = (styles: string[] = [], scripts: string[] = []) => join([
  "default-src 'none'", ["script-src 'self'", ...scripts].join(" "), ["style-src 'self'", ...styles].join(" "), "style-src-attr 'unsafe-inline'", "img-src 'self' data:",
  "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", ...shared,
]);

/** The desk is an application: its scripts and styles carry the request's nonce. */
export function deskPolicy(nonce: string, dev: boolean): string {
  const script = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`;
  const style = dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`;
  const connect = dev ? "connect-src 'self' ws:" : "connect-src 'self'";
  return join([
    "default-src 'self'", script, style, "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:", connect, "font-src 'self'",
    "worker-src 'self' blob:", ...shared,
  ]);
}

/** Sent over https only: one visit by https keeps the browser there. */
export const strictTransport = { "strict-transport-security": "max-age=31536000" } as const;
