import { describe, expect, it } from "vitest";
import { secondsToWait, throttleAddress } from "./throttle.ts";

describe("secondsToWait", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const ago = (...minutes: number[]) => minutes.map((minute) => new Date(now.getTime() - minute * 60_000));
  it("lets the fifth attempt through", () => expect(secondsToWait(ago(1, 2, 3, 4), 5, now)).toBe(0));
  it("refuses the sixth until the fifth-last failure is fifteen minutes old", () => expect(secondsToWait(ago(1, 2, 3, 4, 5), 5, now)).toBe(600));
  it("counts from the failure that fills the limit, not from the oldest", () => expect(secondsToWait(ago(1, 2, 3, 4, 5, 14), 5, now)).toBe(600));
  it("is over when that one has left the window", () => expect(secondsToWait(ago(1, 2, 3, 4, 15), 5, now)).toBe(0));
});

describe("throttleAddress", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:a:b:c:d", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::9", "2001:db8:0:0::/64"],
    ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
    ["", ""],
  ])("%s → %s", (address, key) => expect(throttleAddress(address)).toBe(key));
});
