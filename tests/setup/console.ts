// A test that makes the code complain fails, unless it expects that: vi.spyOn(console, "error").mockImplementation(() => undefined)
import { afterEach, beforeEach, expect, vi } from "vitest";

const watched = ["error", "warn"] as const;
const saw: string[] = [];

beforeEach(() => {
  saw.length = 0;
  for (const method of watched) {
    const real = console[method];
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      saw.push(`console.${method}: ${args.map(String).join(" ")}`);
      real(...args);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(saw).toEqual([]);
});
