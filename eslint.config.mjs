import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const noClientCode = {
  selector: "Program > ExpressionStatement[directive='use client']",
  message: "Reader pages are complete without scripts: no client component here (docs/decisions).",
};
const noFrameworkElements = ["next/link", "next/image", "next/form", "next/script"].map((name) => ({
  name,
  message: "Reader pages use plain HTML elements: their documents carry none of the framework's scripts.",
}));

const reactRules = next.flatMap(({ rules }) => Object.keys(rules ?? {})).filter((name) => /^(react|react-hooks|jsx-a11y)\//.test(name));

export default defineConfig([
  globalIgnores([".next/**", ".data/**", "lib/generated/**", "next-env.d.ts", "public/**", "test-results/**", "playwright-report/**"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  next,
  nextTypescript,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
    },
  },
  {
    rules: {
      // Photos come in our own widths and formats, and their sizes are declared.
      "@next/next/no-img-element": "off",
      // The way between the desk and the readers' site is a whole new page.
      "@next/next/no-html-link-for-pages": "off",
      "import/no-anonymous-default-export": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" }],
    },
  },
  {
    files: ["app/(reader)/**", "components/article/**", "components/site/**"],
    rules: {
      "no-restricted-syntax": ["error", noClientCode],
      "no-restricted-imports": ["error", { paths: noFrameworkElements }],
    },
  },
  {
    files: ["lib/**", "prisma/**", "scripts/**", "server.ts"],
    rules: {
      // Node runs these files itself.
      "no-restricted-imports": ["error", { patterns: [{ group: ["@/*"], message: "Node runs this file itself: import by a relative path that ends in .ts." }] }],
    },
  },
  {
    // No React there: `use` is a word like any other.
    files: ["lib/**", "prisma/**", "scripts/**", "tests/**"],
    rules: Object.fromEntries(reactRules.map((name) => [name, "off"])),
  },
]);
