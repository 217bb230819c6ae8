import { BlockList, isIPv4, isIPv6 } from "node:net";

// Address blocks as IANA's special-purpose registries list them: what is not anybody's on the internet.
const special: [string, number][] = [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24],
  ["192.0.2.0", 24], ["192.88.99.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24],
  ["224.0.0.0", 4], ["240.0.0.0", 4],
];
/** Within 2000::/3, all that is given out so far: tunnels that carry an IPv4 address, and examples. */
const special6: [string, number][] = [["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20]];

const never = new BlockList();
for (const [net, prefix] of special) never.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of special6) never.addSubnet(net, prefix, "ipv6");
const given6 = new BlockList();
given6.addSubnet("2000::", 3, "ipv6");

/** Whether an address is one of the open internet: not of this machine, this network, a group, or kept for examples. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !never.check(address, "ipv4");
  return isIPv6(address) && given6.check(address, "ipv6") && !never.check(address, "ipv6");
}
