import type { P2 } from "./space.ts";

/** Centimetres, y up, the ground at 0, looking to the right. Pairs are [far side, near side]. */
export type Pose = {
  /** 0 seen from the front, 1 from the side. */
  turn: number;
  back?: boolean;
  hip: P2;
  neck: P2;
  hands: readonly [P2, P2];
  feet: readonly [P2, P2];
  elbows?: readonly [P2 | null, P2 | null];
  knees?: readonly [P2 | null, P2 | null];
  nod?: number;
  seated?: boolean;
  /** Arms in front of the body of someone seen from behind. */
  armsHidden?: boolean;
};

export type Limb = { root: P2; joint: P2; end: P2 };

const armLengths = [28, 25] as const;
const legLengths = [42, 41] as const;

function reach(root: P2, target: P2, [upper, lower]: readonly [number, number], bend: 1 | -1): Limb {
  const [dx, dy] = [target[0] - root[0], target[1] - root[1]];
  const wanted = Math.hypot(dx, dy) || 1;
  const length = Math.min(wanted, upper + lower - 0.5);
  const [ux, uy] = [dx / wanted, dy / wanted];
  const along = (upper ** 2 - lower ** 2 + length ** 2) / (2 * length);
  const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2)) * bend;
  const joint: P2 = [root[0] + ux * along - uy * aside, root[1] + uy * along + ux * aside];
  return { root, joint, end: [root[0] + ux * length, root[1] + uy * length] };
}

export type Body = {
  axis: P2; across: P2; shoulderHalf: number; waistHalf: number; hipHalf: number; length: number;
  arms: readonly [Limb, Limb]; legs: readonly [Limb, Limb];
};

const mixed = (front: number, side: number, turn: number) => front + (side - front) * turn;

export function body(pose: Pose, build: number, female: boolean): Body {
  const [dx, dy] = [pose.neck[0] - pose.hip[0], pose.neck[1] - pose.hip[1]];
  const length = Math.hypot(dx, dy);
  const axis: P2 = [dx / length, dy / length];
  const across: P2 = [axis[1], -axis[0]];
  const shoulderHalf = mixed(female ? 18 : 20.5, 11.5, pose.turn) * (0.75 + build * 0.25);
  const waistHalf = mixed(female ? 14 : 16, 11.5, pose.turn) * build;
  const hipHalf = mixed(female ? 17 : 16.5, 13, pose.turn) * build;
  const shoulder = (sign: number): P2 => {
    const out = (shoulderHalf - 5) * sign * (pose.turn > 0.85 ? 0.25 : 1);
    return [pose.neck[0] - axis[0] * 8 + across[0] * out, pose.neck[1] - axis[1] * 8 + across[1] * out];
  };
  const thigh = (sign: number): P2 => [pose.hip[0] + mixed(8.5, 2, pose.turn) * sign, pose.hip[1]];
  const arm = (index: 0 | 1, sign: 1 | -1): Limb => {
    const elbow = pose.elbows?.[index];
    if (elbow) return { root: shoulder(sign), joint: elbow, end: pose.hands[index] };
    return reach(shoulder(sign), pose.hands[index], armLengths, sign === 1 && pose.turn < 0.5 ? 1 : -1);
  };
  const leg = (index: 0 | 1, sign: 1 | -1): Limb => {
    const knee = pose.knees?.[index];
    const ankle: P2 = [pose.feet[index][0], pose.feet[index][1] + 7];
    return knee ? { root: thigh(sign), joint: knee, end: ankle } : reach(thigh(sign), ankle, legLengths, 1);
  };
  return { axis, across, shoulderHalf, waistHalf, hipHalf, length, arms: [arm(0, 1), arm(1, -1)], legs: [leg(0, 1), leg(1, -1)] };
}
